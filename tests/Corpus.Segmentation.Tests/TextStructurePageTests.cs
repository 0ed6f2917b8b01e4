using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Segmentation.Tests;

/// <summary>What docs/text-structure.md says by example is what happens.</summary>
public partial class TextStructurePageTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path());

    [Fact]
    public void The_examples_of_tailorings_are_tokens()
    {
        var examples = RowsOf("| tailoring |").SelectMany(cells => TailoringExample().Matches(cells[1])).ToArray();

        Assert.True(examples.Length > 40);
        Assert.All(examples, example =>
        {
            var token = example.Groups["token"].Value;
            var text = example.Groups["text"] is { Success: true } context ? context.Value : $"een {token} en";
            if (!token.Contains('…', StringComparison.Ordinal) || token == "…")
                Assert.True(IsTokenOf(text, token, "nl") || IsTokenOf(text, token, "en"), $"'{token}' is no token of '{text}'.");
        });
    }

    [Fact]
    public void The_examples_of_kinds_of_quotations_are_of_these_kinds()
    {
        var rows = RowsOf("| kind | is | for example |");

        Assert.Equal(4, rows.Length);
        Assert.All(rows, cells =>
        {
            var text = cells[2].Trim('`');
            var quotation = Assert.Single(TextAnalyzer.Analyze(text, [new ParagraphSpan(0, text.Length)], "nl").Quotations);
            Assert.Equal(cells[0].Trim('`'), quotation.Kind.ToString());
        });
    }

    private static string[][] RowsOf(string header)
        => [.. Lines.SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    private static bool IsTokenOf(string text, string token, string language)
    {
        foreach (var segment in Tokenizer.For(language).Segment(text))
        {
            if (text.AsSpan(segment.Start, segment.Length).SequenceEqual(token))
                return true;
        }

        return false;
    }

    private static string Path([CallerFilePath] string file = "")
        => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "..", "..", "src", "Corpus.Sdk", "docs", "text-structure.md");

    [GeneratedRegex("`(?<token>[^`]+)`( of `(?<text>[^`]+)`)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TailoringExample();
}
