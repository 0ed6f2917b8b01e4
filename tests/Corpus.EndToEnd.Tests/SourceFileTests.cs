using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What no analyzer of a build looks at in the source files of the repository.</summary>
public class SourceFileTests
{
    [Fact]
    public void Usings_stand_in_their_order()
    {
        var files = new[] { "src", "tests", "corpus" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split('/', '\\').Any(part => part is "bin" or "obj")).ToList();

        Assert.True(files.Count > 1000);
        Assert.Empty(files.Where(file => !IsInOrder(File.ReadLines(file))).Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    [Theory]
    [InlineData(true, "using System;", "using System.Text;", "using Corpus;", "using Corpus.Cli;", "using CsCheck;", "using static System.Math;", "using Text = Corpus.Text;")]
    [InlineData(true, "// A word before.", "", "using Corpus;", "using System;")]
    [InlineData(false, "using Corpus;", "using System;")]
    [InlineData(false, "using Corpus.Compiler;", "using Corpus.Cli;")]
    [InlineData(false, "using static System.Math;", "using Corpus;")]
    public void Their_order_is_that_of_the_formatter(bool isInOrder, params string[] lines) => Assert.Equal(isInOrder, IsInOrder(lines));

    // Those at the top of the file: System first, then by name; behind them static ones, then aliases.
    private static bool IsInOrder(IEnumerable<string> lines)
    {
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')).Select(line => line["using ".Length..^1]).ToList();
        return usings.SequenceEqual(usings.OrderBy(Kind).ThenBy(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1).ThenBy(name => name, StringComparer.OrdinalIgnoreCase));
    }

    private static int Kind(string name) => name.Contains('=', StringComparison.Ordinal) ? 2 : name.StartsWith("static ", StringComparison.Ordinal) ? 1 : 0;
}
