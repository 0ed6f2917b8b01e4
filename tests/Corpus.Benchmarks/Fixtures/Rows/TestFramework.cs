using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Fixtures.Rows;

/// <summary>A test framework that articles are rows of.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Package">Our package for it.</param>
/// <param name="References">What else a test project refers to.</param>
/// <param name="Properties">What its project file sets besides.</param>
/// <param name="Settings">Its <c>global.json</c>; null for none.</param>
/// <param name="Command">The command of <c>dotnet</c> that runs tests of an assembly.</param>
/// <param name="Passed">Finds in what that prints how many tests passed.</param>
internal sealed partial record TestFramework(string Name, string Package, string References, string Properties, string? Settings, string[] Command, Regex Passed)
{
    /// <summary>The runners are those that new test projects have: VSTest, and the Microsoft.Testing.Platform.</summary>
    public static IReadOnlyList<TestFramework> All { get; } =
    [
        new(
            "xunit 2", "Corpus.Testing.Xunit",
            """<PackageReference Include="xunit" Version="2.9.3" /><PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" /><PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />""",
            "", null, ["test"], PassedByVSTest()),
        new(
            "xunit 3", "Corpus.Testing.Xunit3",
            """<PackageReference Include="xunit.v3" Version="4.0.2" />""",
            "<OutputType>Exe</OutputType>", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""", ["test", "--test-modules"], PassedByPlatform()),
    ];

    /// <summary>How many tests passed; 0 where that is not said.</summary>
    public int CountPassed(string output) => Passed.Match(output) is { Success: true } match ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^Passed! .* Passed: +(?<count>\d+),", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PassedByVSTest();

    [GeneratedRegex(@"^ +succeeded: (?<count>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PassedByPlatform();
}
