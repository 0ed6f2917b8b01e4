using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Testing.Tests.Documents;

/// <summary>README's section for projects that build language software is taken from the examples, which run.</summary>
public partial class ReadmeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(FolderOfThis(), "..", "..", ".."));

    private static readonly string Section = Regex.Match(
        File.ReadAllText(Path.Combine(Root, "README.md")), @"\n## Articles as test fixtures\n(?<section>.*?)\n## ", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups["section"].Value;

    private static readonly string[] Sources = [.. Directory.GetFiles(Path.Combine(Root, "tests", "Corpus.Testing.Examples"), "*.cs", SearchOption.TopDirectoryOnly).Select(File.ReadAllText)];

    [Fact]
    public void Its_code_stands_in_the_examples()
    {
        var members = Blocks("csharp").SelectMany(block => block.Split("\n\n")).ToList();

        Assert.Equal(6, members.Count);
        Assert.All(members, member => Assert.Contains(Sources, source => Flat(source).Contains(Flat(member), StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_failure_is_the_beginning_of_what_the_examples_get()
        => Assert.StartsWith(
            Assert.Single(Blocks("text")), File.ReadAllText(Directory.GetFiles(Path.Combine(Root, "tests", "Corpus.Testing.Examples"), "SplitterTests.A_failure*.verified.txt").Single()), StringComparison.Ordinal);

    private static List<string> Blocks(string language)
        => [.. Fence().Matches(Section).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["content"].Value)];

    // Without what indents lines.
    private static string Flat(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())).Trim();

    private static string FolderOfThis([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"```(?<language>\w+)\n(?<content>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();
}
