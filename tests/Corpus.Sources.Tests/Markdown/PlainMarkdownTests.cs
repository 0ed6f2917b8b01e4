using CsCheck;

namespace Corpus.Sources.Tests.Markdown;

/// <summary>Markdown without markup is read quickly, and as the library reads it.</summary>
public class PlainMarkdownTests
{
    private static readonly Gen<string> AnyBody = Gen.OneOf(
        Gen.OneOf(
            "De haven", " is dicht.", "\n", "\n\n", "\r\n", "\r", "# Kop", "## ", "#kop", "### Kop #", "1. een", "2022", "12) x", "- x", "+ x", "--", "===", "~~~", "a:b", ": x", " ", "  ",
            "    ", "\u00A0", "é", "😀", "!", "‘ja’", "\t", "*", "_a_", "[x]", "&amp;", "\\", "|", "<b>", "`", "\u2028", "\u0085", "\uFEFF", "#", "Kop\n---", "?"),
        Gen.Char.Select(c => char.IsSurrogate(c) ? "x" : c.ToString())).Array[0, 12].Select(string.Concat);

    [Fact]
    public void What_is_read_quickly_is_read_as_the_library_reads_it()
    {
        var read = 0;
        AnyBody.Sample(
            body =>
            {
                var file = new SourceFile("a.md", body, ReadingOptions.None);
                if (PlainMarkdown.TryRead(file, 0) is not { } quick)
                    return true;

                Interlocked.Increment(ref read);
                var slow = MarkdownText.Read(file, 0);
                return (quick.Text, quick.Title) == (slow.Text, slow.Title) && quick.Paragraphs.SequenceEqual(slow.Paragraphs);
            },
            iter: 100_000);

        Assert.True(read > 10_000, $"Only {read} were read quickly, so this test shows little.");
    }

    [Theory]
    [InlineData("# Kop\n\nDe haven\nis dicht.\n\n## Tussenkop\nMeer.", true)]
    [InlineData("2022 was een goed jaar.", true)]
    [InlineData("2022. een", false)]
    [InlineData("De *haven*.", false)]
    [InlineData("- een\n- twee", false)]
    [InlineData("Kop\n---", false)]
    [InlineData("    code", false)]
    public void Only_text_and_headings_are_read_quickly(string body, bool isQuick)
        => Assert.Equal(isQuick, PlainMarkdown.TryRead(new SourceFile("a.md", body, ReadingOptions.None), 0) is not null);
}
