namespace Corpus.Sources.Tests.Citations;

/// <summary>What a <c>CITATION.cff</c> says, after the Citation File Format 1.2.0.</summary>
public class CitationFileReaderTests
{
    private const string Least = "cff-version: 1.2.0\nmessage: Cite it.\ntitle: Krant\nauthors:\n  - name: De redactie\n";

    [Fact]
    public void The_keys_of_the_file_are_read()
    {
        var work = Read("""
            # A comment.
            cff-version: 1.2.0
            message: Cite it.
            type: dataset
            title: "De Krant: een archief"
            authors:
              - family-names: Zee
                given-names: Mieke
                name-particle: van der
                name-suffix: jr.
                orcid: https://orcid.org/0000-0000-0000-0000
              - name: De redactie
                website: https://example.org
              - alias: haven
            version: 2025.1
            date-released: 2025-03-01
            doi: 10.1234/krant
            repository-code: https://example.org/code
            url: https://example.org/krant
            abstract: >-
              Een archief
              van een krant.
            keywords: [nieuws, fictie]
            license: [MIT, cc-by-4.0]
            """).Work;

        Assert.Equal(("dataset", "De Krant: een archief", "2025.1", "2025-03-01"), (work.Type, work.Title, work.Version, work.Date));
        Assert.Equal(("10.1234/krant", "https://example.org/krant", "Een archief van een krant.", "MIT OR CC-BY-4.0"), (work.Doi, work.Url, work.Abstract, work.License?.ToString()));
        Assert.Equal(["nieuws", "fictie"], work.Keywords);
        Assert.Equal(
            [new CitationAuthor("Mieke van der Zee jr.", "van der Zee, jr., Mieke"), new CitationAuthor("De redactie", IsGroup: true), new CitationAuthor("haven")],
            work.Authors);
    }

    [Fact]
    public void Where_it_is_from_may_be_a_repository()
        => Assert.Equal("https://example.org/code", Read(Least + "repository-code: https://example.org/code\n").Work.Url);

    [Fact]
    public void What_is_preferred_is_read_too()
    {
        var preferred = Read(Least + """
            preferred-citation:
              type: article
              title: Over de krant
              authors:
                - family-names: Boer
                  given-names: Ada
              journal: Tijdschrift
              volume: 3
              issue: 2
              start: 12
              end: 34
              year: 2024
              month: 5
              publisher:
                name: De Uitgever
            """).Preferred!;

        Assert.Equal(("article", "Over de krant", "2024-05", "12--34"), (preferred.Type, preferred.Title, preferred.Date, preferred.Pages));
        Assert.Equal(("Tijdschrift", "3", "2", "De Uitgever"), (preferred.Journal, preferred.Volume, preferred.Issue, preferred.Publisher));
        Assert.Equal([new CitationAuthor("Ada Boer", "Boer, Ada")], preferred.Authors);
        Assert.Null(Read(Least).Preferred);
    }

    [Theory]
    [InlineData("", "1,1", "The citation file lacks 'authors', 'cff-version', 'message', 'title'; every one has authors, cff-version, message and title (it is as if there were no file)")]
    [InlineData("cff-version: 1.2.0\ntitle: X\nauthors: [{name: Y}]\n", "1,1", "The citation file lacks 'message'; every one has authors, cff-version, message and title (it is as if there were no file)")]
    [InlineData("- a\n- b\n", "1,1", "The citation file has no keys; write 'key: value' on each line")]
    [InlineData("cff-version: 1.2.0\nmessage: M\ntitle: X\ntitle: Y\nauthors: [{name: Y}]\n", "4,1", "The citation file gives 'title' twice; keep one of them (the first one counts)")]
    [InlineData("cff-version: 1.2.0\nmessage: M\ntitle: X\nauthors: Mieke\n", "4,10", "'authors' is not a list; write '- name: X' for a group, and '- family-names: X' with 'given-names: Y' for a person")]
    [InlineData("cff-version: 1.2.0\nmessage: M\ntitle: X\nauthors:\n  - Mieke\n  - affiliation: Krant\n", "5,5", "'Mieke' has no name; write 'name' of a group, or 'family-names' and 'given-names' of a person")]
    [InlineData("cff-version: 1.2.0\nmessage: M\ntitle: X\nauthors: [{name: Y}]\ndate-released: 2025-03\n", "5,16", "'2025-03' is not a date; write a day, as in date-released: 2025-01-31")]
    public void A_file_that_cannot_be_used_says_why_and_where(string text, string place, string message)
    {
        Assert.Null(CitationFileReader.Read("CITATION.cff", text, out var findings));
        var finding = findings.First(finding => finding.Message == message || findings.Count == 1);
        Assert.Equal((DiagnosticRules.BadCitation, place, message), (finding.Rule, $"{finding.Place.Line},{finding.Place.Column}", finding.Message));
        Assert.All(findings, other => Assert.Equal(DiagnosticRules.BadCitation, other.Rule));
    }

    [Fact]
    public void What_is_no_YAML_is_a_finding_and_no_exception()
    {
        foreach (var text in (string[])["title: [a\n", "title: \"a\n", "\t", "a: *b\n", "title: {a: b\nx", "%", "? [a]\n: b\n", new string('[', 5000), "\uFEFF", "a: &x [*x]\n"])
        {
            Assert.Null(CitationFileReader.Read("CITATION.cff", text, out var findings));
            Assert.NotEmpty(findings);
        }
    }

    [Fact]
    public void A_file_that_is_far_too_long_is_not_read()
    {
        Assert.Null(CitationFileReader.Read("CITATION.cff", Least + new string('#', 300_000), out var findings));
        Assert.StartsWith("The file has 300", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    private static CitationFile Read(string text)
    {
        var file = CitationFileReader.Read("CITATION.cff", text, out var findings);
        Assert.Empty(findings);
        return file!;
    }
}
