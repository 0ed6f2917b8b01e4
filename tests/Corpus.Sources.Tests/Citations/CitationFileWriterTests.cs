using CsCheck;

namespace Corpus.Sources.Tests.Citations;

/// <summary>A <c>CITATION.cff</c> that is written for a corpus without one.</summary>
public class CitationFileWriterTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00a0', '\ud7ff'], Gen.Char["\"\\\n\t:#-\u0085\u2028\ufeff"]), 1, 20]
        .Select(text => "x" + text);

    [Fact]
    public void A_file_has_what_is_known()
        => Assert.Equal(
            """
            cff-version: 1.2.0
            message: "Please cite this corpus as: Boer (2024)."
            type: dataset
            title: "De \"Krant\""
            version: "2025.1.0"
            authors:
              - name: "Mieke"
              - name: "De redactie"
            abstract: "Eén\nregel."
            keywords:
              - "nieuws"
            license:
              - MIT
              - CC-BY-4.0
            url: "https://example.org/"

            """.ReplaceLineEndings("\n"),
            CitationFileWriter.Of(new Citation
            {
                Title = "De \"Krant\"",
                Version = "2025.1.0",
                Authors = [new("Mieke"), new("De redactie"), new("Mieke")],
                Abstract = "Eén\nregel.",
                Keywords = ["nieuws", "nieuws"],
                License = Parse("MIT OR cc-by-4.0"),
                LicenseUrl = "het archief",
                Url = "https://example.org/",
                Note = "Boer (2024).",
            }));

    [Theory]
    [InlineData("MIT", "license: MIT\n")]
    [InlineData("MIT AND ISC", "")]
    [InlineData("MIT OR ISC AND Zlib", "")]
    [InlineData("Apache-2.0+", "")]
    [InlineData("LicenseRef-X", "")]
    public void A_licence_that_the_format_has_no_words_for_is_left_out(string license, string expected)
        => Assert.EndsWith($"  - name: \"The authors of X\"\n{expected}", CitationFileWriter.Of(new Citation { Title = "X", License = Parse(license) }), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_back()
        => Gen.Select(Words, Words.Array[0, 3], Words, Words.Array[0, 3]).Sample((title, authors, text, keywords) =>
        {
            var citation = new Citation { Title = title, Authors = [.. authors.Select(name => new CitationAuthor(name.Trim()))], Abstract = text, Keywords = keywords, Version = "1" };

            var read = CitationFileReader.Read("CITATION.cff", CitationFileWriter.Of(citation), out var findings)?.Work;

            Assert.Empty(findings);
            Assert.Equal((title, text, "1"), (read!.Title, read.Abstract, read.Version));
            Assert.Equal(keywords.Distinct(StringComparer.Ordinal), read.Keywords);
            Assert.Equal(
                authors.Length == 0 ? [$"The authors of {title}".Trim()] : authors.Select(name => name.Trim()).Distinct(StringComparer.Ordinal),
                read.Authors.Select(author => author.Name));
        });

    private static SpdxExpression? Parse(string license) => SpdxParser.TryParse(license, out var expression, out _) ? expression : null;
}
