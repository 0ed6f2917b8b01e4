using CsCheck;

namespace Corpus.Sources.Tests.Markdown;

/// <summary>What holds for any Markdown at all: 100,000 generated texts.</summary>
public class MarkdownPropertyTests
{
    private const string Valid =
        "---\ndate: 2022-10\n---\n# De *haven*\n\nEen **brug** over de [haven][h] &amp; meer,\nzie <https://example.org>.  \nEinde.\n\n- een\n  - twee\n\n    drie\n- vier\n\n> citaat\n> > diep\n\n"
        + "a | b\n--|:-:\n`c` | ![d](e.png)\nf | g\n\n```csharp\nvar a = 1;\n\nvar b = 2;\n```\n\nOnder\n---\n\n1. x\n2. y\n\n<div>\nhtml\n</div>\n\n[h]: https://example.org 'titel'\n\n***\n\n    code\n";

    private static readonly Gen<string> Fragment = Gen.OneOf(
        "a", "woord ", " ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "*", "**", "_", "`", "```", "~~~", "[", "]", "](", ")", "![", "[a]", "[a]: /b", "(b \"c\")", "<", ">", "<b>", "</b>", "<!--", "-->",
        "<?", "<![CDATA[", "<http://a.b>", "&amp;", "&#10;", "&#13;", "&#xD83D;", "&#0;", "&copy;", "\\", "\\\n", "# ", "###### ", "===", "---", "- ", "+ ", "* ", "1. ", "9) ", "> ", ">", "|", "a|b", "\n-|-\n",
        "\n|-|\n", "😀", "é", "\0", "\u0085", "\u2028", "\u00A0", "\uD83D", "\uFEFF", "  \n", "$", "~", "^", "\n\n\n", "\f");

    private static readonly Gen<string> FromFragments = Fragment.Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Mutated = Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, 12], FromFragments, (at, length, insertion) =>
        Valid.Remove(at, Math.Min(length, Valid.Length - at)).Insert(at, insertion.Length > 20 ? "" : insertion));

    private static readonly Gen<string> AnyFile = Gen.Frequency((5, FromFragments), (3, Mutated), (1, Gen.String), (1, FromFragments.Select(yaml => "---\n" + yaml)));

    [Fact]
    public void Any_markdown_gives_an_article_whose_paragraphs_are_those_of_its_text()
    {
        AnyFile.Sample(Verify, iter: 100_000);
    }

    // Of each part so many that it once took Markdig minutes, or more memory or stack than there is.
    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("]", 100_000)]
    [InlineData("*", 100_000)]
    [InlineData("*a ", 100_000)]
    [InlineData("a*_", 100_000)]
    [InlineData(">", 100_000)]
    [InlineData("`", 100_000)]
    [InlineData("` ``", 100_000)]
    [InlineData("<", 100_000)]
    [InlineData("a <?", 100_000)]
    [InlineData("a <!A ", 100_000)]
    [InlineData("a <![CDATA[", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("[a](", 100_000)]
    [InlineData("[a][", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("1. ", 100_000)]
    [InlineData("> - ", 100_000)]
    [InlineData("a\n=\n", 100_000)]
    [InlineData("[a]: b\n", 100_000)]
    [InlineData("[a]: b\n\n", 100_000)]
    [InlineData("a|b\n-|-\n\n", 100_000)]
    [InlineData("*a|", 100_000)]
    [InlineData("|", 100_000)]
    [InlineData("|\n", 100_000)]
    [InlineData("\\\\", 500_000)]
    [InlineData("a", 10_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("- a\n", 300_000)]
    [InlineData("\0", 100_000)]
    [InlineData("\t", 100_000)]
    public void What_repeats_is_read_in_time(string part, int times)
    {
        Verify(string.Concat(Enumerable.Repeat(part, times)));
    }

    [Fact]
    public void Lists_within_lists_over_many_lines_are_read_in_time()
    {
        Verify(string.Concat(Enumerable.Range(0, 1000).Select(level => new string(' ', 2 * level) + "- a\n")));
    }

    private static void Verify(string file)
    {
        var reading = ArticleFileReader.Read("a.md", file);

        Assert.All(reading.Diagnostics, finding => Assert.True(
            finding.Place.Start >= 0 && finding.Place.Start + finding.Place.Length <= file.Length && finding.Place is { Line: > 0, Column: > 0 }, finding.ToString()));
        if (reading.Articles.Count == 0)
        {
            Assert.Equal(DiagnosticRules.NotUtf8, Assert.Single(reading.Diagnostics).Rule);
            return;
        }

        var article = Assert.Single(reading.Articles);
        Assert.DoesNotContain('\r', article.Text);
        Assert.Equal(-1, ArticleFileReader.FirstLoneSurrogate(article.Text));
        Assert.Equal(ParagraphSplitter.Split(article.Text), article.Paragraphs.Select(paragraph => paragraph with { HeadingLevel = 0 }));
        Assert.All(article.Paragraphs, paragraph => Assert.InRange(paragraph.HeadingLevel, 0, 6));
    }
}
