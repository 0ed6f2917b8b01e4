using CsCheck;

namespace Corpus.Sources.Tests.DatedText;

/// <summary>What holds for any file at all.</summary>
public class DatedTextPropertyTests
{
    // Strings that often hold what the format cares about.
    private static readonly Gen<string> AnyFile = Gen.OneOf(
        Gen.OneOf(
            "date", "date:", "name:", " ", "\n", "\r", "\r\n", "\t", "\u00A0", "\uFEFF", "2022-10", "2022-13", "\u0085", "\uFFFD", "\u0000",
            "Haven", "😀", "\uD83D", "\u2028", "..", "/", "author", "author:", "tags", "Section", "section", "[", "]", "\"", ",", "--", "a, \"b c\""),
        Gen.String).Array[0, 30].Select(string.Concat);

    private static readonly ReadingOptions Card = new(
        new EquatableArray<string>(["author", "tags", "section"]),
        new EquatableArray<Vocabulary>([new Vocabulary("section", new EquatableArray<string>(["Haven"]))]));

    [Fact]
    public void Any_text_gives_an_article_or_an_error()
    {
        AnyFile.Sample(
            file =>
            {
                var reading = ArticleFileReader.Read("a.txt", file);

                return reading.Articles.Count == 1
                    || Assert.Single(reading.Diagnostics).Rule == DiagnosticRules.NotUtf8;
            },
            iter: 100_000);
    }

    [Fact]
    public void Any_text_under_a_card_gives_an_article_whose_values_and_findings_lie_in_the_file()
    {
        AnyFile.Sample(
            file =>
            {
                var reading = ArticleFileReader.Read("a.txt", file, Card);
                Assert.All(reading.Diagnostics, finding => Assert.InRange(finding.Place.Start + finding.Place.Length, finding.Place.Length, file.Length));
                foreach (var scalar in reading.Articles.SelectMany(article => article.Fields).SelectMany(field => field.Value.Scalars))
                    Assert.Contains(scalar.Text, file.Substring(scalar.Place.Start, scalar.Place.Length), StringComparison.Ordinal);
                return reading.Articles.Count == 1 || Assert.Single(reading.Diagnostics).Rule == DiagnosticRules.NotUtf8;
            },
            iter: 100_000);
    }

    [Theory]
    [InlineData("author ", 1_000_000)]
    [InlineData("tags [", 300_000)]
    [InlineData("tags [a, \"", 300_000)]
    [InlineData("author \"", 300_000)]
    [InlineData("\0", 1_000_000)]
    [InlineData("date 2022 ", 200_000)]
    public void Whatever_is_repeated_is_read_in_linear_time(string part, int times)
    {
        var file = string.Concat(Enumerable.Repeat(part, times));

        var reading = ArticleFileReader.Read("a.txt", file, Card);

        Assert.InRange(reading.Articles.Count + reading.Diagnostics.Count, 1, SourceFile.MostFindings + 2);
    }

    [Fact]
    public void Any_bytes_give_an_article_or_an_error()
    {
        Gen.Byte.Array[0, 60].Sample(
            bytes =>
            {
                var reading = ArticleFileReader.Read("a.txt", bytes, bytes.Length);

                return reading.Articles.Count == 1
                    || Assert.Single(reading.Diagnostics).Rule == DiagnosticRules.NotUtf8;
            },
            iter: 20_000);
    }

    [Fact]
    public void Every_finding_lies_in_the_file()
    {
        AnyFile.Sample(
            file => ArticleFileReader.Read("a.txt", file).Diagnostics.All(finding =>
                finding.Place.Start >= 0 && finding.Place.Start + finding.Place.Length <= file.Length && finding.Place is { Line: > 0, Column: > 0 }),
            iter: 20_000);
    }

    [Fact]
    public void The_text_is_a_part_of_the_file_but_for_newlines()
    {
        AnyFile.Sample(
            file => ArticleFileReader.Read("a.txt", file).Articles.All(article =>
                LineFeeds(file).Contains(article.Text, StringComparison.Ordinal)),
            iter: 20_000);

        static string LineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    [Fact]
    public void Paragraphs_cover_all_that_is_not_blank_and_hold_no_blank_line()
    {
        AnyFile.Sample(
            file =>
            {
                foreach (var article in ArticleFileReader.Read("a.txt", file).Articles)
                {
                    var rest = article.Text.ToCharArray();
                    foreach (var paragraph in article.Paragraphs)
                    {
                        Assert.Equal(-1, article.Text.IndexOf("\n\n", paragraph.Start, paragraph.Length, StringComparison.Ordinal));
                        Array.Fill(rest, ' ', paragraph.Start, paragraph.Length);
                    }

                    Assert.All(rest, c => Assert.True(Blank.IsBlankOrNewline(c)));
                }
            },
            iter: 20_000);
    }
}
