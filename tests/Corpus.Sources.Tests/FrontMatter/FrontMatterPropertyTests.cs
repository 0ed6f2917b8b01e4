using CsCheck;

namespace Corpus.Sources.Tests.FrontMatter;

/// <summary>What holds for any front matter at all: 100,000 generated ones.</summary>
public class FrontMatterPropertyTests
{
    private const string Valid =
        "---\ntitle: \"De haven: dicht\"\ndate: 2022-10-11\nauthor: &m Mieke Terpstra\ntags: [haven, 'hoog water', 5, ~]\nlead: |\n  Een.\n\n  Twee.\n"
        + "source:\n  url: https://example.org/a # 😀\n  page: 5\npeople:\n  - name: *m\n    role: !!str red\n  - [a, {b: c}]\nkort: >-\n  een\n  twee\n---\nTekst.\n";

    private static readonly Gen<string> Fragment = Gen.OneOf(
        "a", "b", "title", "date", "2022-10", "language", ": ", ":", "\n", "\n", "\r\n", "\r", "\n  ", "\n    ", "- ", "-", "[", "]", "{", "}", ", ", "\"", "'", "|", ">", "|-\n  ", "&x ",
        "*x", "!!str ", "!", "!<x> ", "<<: ", "? ", "~", "null", "# ", "%YAML 1.1", "\t", " ", "---", "...", "\n---\n", "😀", "é", "\0", "\u0085", "\u2028", "\uFEFF", "\\", "\\uD83D",
        "\\x41", "@", "`", "\uD83D", "\u00A0", "\uFFFE", "|2", ">+", "- - ");

    private static readonly Gen<string> FromFragments = Fragment.Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Mutated = Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, 12], FromFragments, (at, length, insertion) =>
        Valid.Remove(at, Math.Min(length, Valid.Length - at)).Insert(at, insertion.Length > 20 ? "" : insertion));

    private static readonly Gen<string> AnyFile = Gen.Frequency(
        (4, FromFragments.Select(yaml => $"---\n{yaml}\n---\nTekst.")),
        (3, Mutated),
        (1, Gen.String.Select(yaml => $"---\n{yaml}\n---\nTekst.")),
        (1, Gen.Select(FromFragments, FromFragments, (key, value) => $"---\r\na: 1\r\n{key}: {value}\r\nz: 2\r\n...")),
        (1, FromFragments.Select(yaml => "---" + yaml)));

    [Fact]
    public void Any_front_matter_gives_an_article_whose_places_and_findings_lie_in_the_file()
    {
        AnyFile.Sample(file => Verify("a.txt", file), iter: 80_000);
    }

    [Fact]
    public void Any_card_is_read()
    {
        Gen.OneOf(AnyFile, FromFragments.Select(yaml => $"---\nkeys: {yaml}\nvocabulary:\n  a: {yaml}\n---\n")).Sample(
            file =>
            {
                var card = CardReader.Read("README.md", file, out var findings);

                Assert.All(findings, finding => AssertIn(file, finding));
                Assert.Equal(card?.Fields.Count ?? 0, card?.Fields.Select(field => field.Key).Distinct(StringComparer.Ordinal).Count() ?? 0);
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("[", 60_000)]
    [InlineData("{", 60_000)]
    [InlineData("- ", 30_000)]
    [InlineData("? ", 30_000)]
    [InlineData("a: [", 15_000)]
    [InlineData("{a: ", 15_000)]
    [InlineData("&a ", 20_000)]
    [InlineData("! ", 30_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("a", 60_000)]
    [InlineData("\"", 60_000)]
    [InlineData("a: 1\n", 13_000)]
    [InlineData("\0", 60_000)]
    [InlineData("---\n", 250_000)]
    [InlineData("\n", 1_000_000)]
    public void What_repeats_is_read_in_time(string part, int times)
    {
        var repeated = string.Concat(Enumerable.Repeat(part, times));

        Verify("a.txt", $"---\n{repeated}: 1\n---\nTekst.");
        Verify("a.txt", $"---\na: {repeated}\n---\nTekst.");
        Verify("a.txt", $"---\na:\n  - {repeated}");
    }

    private static void Verify(string path, string file)
    {
        var reading = ArticleFileReader.Read(path, file);

        Assert.All(reading.Diagnostics, finding => AssertIn(file, finding));
        if (reading.Articles.Count == 0)
        {
            Assert.Equal(DiagnosticRules.NotUtf8, Assert.Single(reading.Diagnostics).Rule);
            return;
        }

        var article = Assert.Single(reading.Articles);
        Assert.Equal(ParagraphSplitter.Split(article.Text), article.Paragraphs);
        foreach (var field in article.Fields)
        {
            AssertIn(file, field.KeyPlace);
            AssertIn(file, field.Value.Place);
            Assert.All(field.Value.Scalars, scalar => AssertPlace(file, scalar));
            Assert.Equal(-1, ArticleFileReader.FirstLoneSurrogate(field.Key));
        }
    }

    /// <summary>At its place stands the quote, the mark of a block, the alias, or the value itself.</summary>
    private static void AssertPlace(string file, SourceScalar scalar)
    {
        AssertIn(file, scalar.Place);
        Assert.Equal(-1, ArticleFileReader.FirstLoneSurrogate(scalar.Text));
        var written = file.Substring(scalar.Place.Start, scalar.Place.Length);
        var first = written.Length == 0 ? '\0' : written[0];
        if (first == '*' || scalar.Style == ScalarStyle.Structure)
            return;

        var isAsWritten = scalar.Text.Length == 0 || written.StartsWith(FirstWord(scalar.Text), StringComparison.Ordinal);
        Assert.True(isAsWritten || (scalar.Style == ScalarStyle.Quoted && first is '"' or '\'' or '|' or '>'), $"<{written}> is not {scalar}");
    }

    // YAML folds newlines, U+0085 and U+2028 among them.
    private static string FirstWord(string text) => string.Concat(text.TakeWhile(c => !char.IsWhiteSpace(c)));

    private static void AssertIn(string file, SourceDiagnostic finding)
    {
        AssertIn(file, new TextSpan(finding.Place.Start, finding.Place.Length));
        Assert.True(finding.Place is { Line: > 0, Column: > 0 });
    }

    private static void AssertIn(string file, TextSpan place)
        => Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= file.Length, $"{place} is not in a file of {file.Length}");
}
