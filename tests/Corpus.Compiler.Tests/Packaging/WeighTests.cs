using System.Runtime.CompilerServices;
using Corpus.Compiler.Packaging;
using Corpus.Compiler.Reporting;

namespace Corpus.Compiler.Tests.Packaging;

/// <summary>A package that the gallery would refuse is told of before it is pushed.</summary>
public sealed class WeighTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-weigh-").FullName;

    [Theory]
    [InlineData(10, 10, "", "")]
    [InlineData(11, 10, "CORP6006", "")]
    [InlineData(11, 10, "", "Groot.nupkg : warning CORP6006: The package has 11 bytes, and nuget.org takes about 10; set CorpusPartSize in the project (200000000, for instance) to split it over several packages\n")]
    public void A_package_over_the_limit_is_a_warning(int size, int limit, string noWarn, string expected)
    {
        var file = Path.Combine(_folder, "Groot.nupkg");
        File.WriteAllBytes(file, new byte[size]);
        using var output = new StringWriter { NewLine = "\n" };

        var exitCode = WeighCommand.Run(file, new Report(output, ReportScope.All, Severities.Read(noWarn, "", [])), limit);

        Assert.Equal((ExitCodes.Success, expected), (exitCode, output.ToString()));
    }

    [Fact]
    public void The_page_shows_what_is_said()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using (var file = File.Create(Path.Combine(_folder, "Groot.1.0.0.nupkg")))
            file.SetLength(300_000_000);

        WeighCommand.Run(Path.Combine(_folder, "Groot.1.0.0.nupkg"), new Report(output, ReportScope.All, Severities.Read("", "", [])), WeighCommand.LargestPackage);

        Assert.Contains(output.ToString(), File.ReadAllText(PageOf("diagnostics.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_not_there_is_an_error()
    {
        using var output = new StringWriter();

        Assert.Equal(ExitCodes.Usage, WeighCommand.Run(Path.Combine(_folder, "geen.nupkg"), new Report(output, ReportScope.All, Severities.Read("", "", [])), 10));
    }

    private static string PageOf(string name, [CallerFilePath] string file = "")
        => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Corpus.Sdk", "docs", name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
