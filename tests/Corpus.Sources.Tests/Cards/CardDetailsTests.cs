namespace Corpus.Sources.Tests.Cards;

/// <summary>What is made of a card and of the citation file beside it.</summary>
public class CardDetailsTests
{
    [Theory]
    [InlineData("# Krant\n\nDe krant\nvan *gisteren*, [hier](https://x.org).\n\nMeer.", "De krant van gisteren, hier.")]
    [InlineData("De krant.", "De krant.")]
    [InlineData("# Krant\n## Alleen koppen", null)]
    [InlineData("", null)]
    [InlineData("# Krant\n\n![](https://x.org/badge.svg)\n\nDe krant.", "De krant.")]
    public void The_first_paragraph_is_what_it_is_in_a_few_words(string markdown, string? expected)
        => Assert.Equal(expected, CardDetails.Of(new Card([], markdown, ReadingOptions.None, null, default), null, null).FirstParagraph);

    [Fact]
    public void A_citation_file_is_kept_and_said_in_BibTeX()
    {
        const string Text = "cff-version: 1.2.0\nmessage: M\ntitle: Krant\nauthors: [{name: De redactie}]\nurl: https://x.org/\n";
        var details = CardDetails.Of(null, Text, CitationFileReader.Read("CITATION.cff", Text, out _));

        Assert.Equal((Text, "https://x.org/"), (details.CitationFile, details.Url));
        Assert.Equal(["De redactie"], details.Authors);
        Assert.Equal("@misc{krant,\n  author = {{De redactie}},\n  title = {{Krant}},\n  url = {https://x.org/},\n}\n", details.BibTeX);
        Assert.False(details.IsEmpty);
    }

    [Fact]
    public void What_is_preferred_is_cited_instead()
    {
        const string Text = "cff-version: 1.2.0\nmessage: M\ntitle: Krant\nauthors: [{name: De redactie}]\npreferred-citation: {type: article, title: Over de krant, authors: [{name: Wij}]}\n";
        Assert.StartsWith("@article{overdekrant,\n  author = {{Wij}},\n", CardDetails.Of(null, Text, CitationFileReader.Read("CITATION.cff", Text, out _)).BibTeX, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_either_there_is_nothing() => Assert.True(CardDetails.Of(null, null, null).IsEmpty);
}
