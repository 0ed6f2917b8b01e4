namespace Corpus.Sources.Tests.FrontMatter;

/// <summary>Where front matter begins and ends, and what becomes of the rest of the file.</summary>
public class FrontMatterTests
{
    [Fact]
    public void Keys_become_properties_and_fields_and_the_text_begins_behind_them()
    {
        var article = Article("---\ntitle: De haven\ndate: 2022-10\nauthor: Mieke Terpstra\n---\nDe haven is dicht.\n\nTweede.\n");

        Assert.Equal(("De haven", "2022-10"), (article.Title, article.Date.ToString()));
        Assert.Equal("Mieke Terpstra", Assert.Single(article.Fields).Value.Scalars[0].Text);
        Assert.Equal("De haven is dicht.\n\nTweede.", article.Text);
        Assert.Equal([new SourceParagraph(0, 18), new SourceParagraph(20, 7)], article.Paragraphs);
    }

    [Theory]
    [InlineData("---\na: 1\n---\nTekst.")]
    [InlineData("\uFEFF---\na: 1\n---\nTekst.")]
    [InlineData("---  \t\r\na: 1\r\n--- \r\nTekst.")]
    [InlineData("---\ra: 1\r---\rTekst.")]
    [InlineData("---\na: 1\n...\nTekst.")]
    public void The_first_and_last_line_may_have_blanks_and_any_newline(string file)
    {
        var article = Article(file);

        Assert.Equal(("a", "1", "Tekst."), (article.Fields[0].Key, article.Fields[0].Value.Scalars[0].Text, article.Text));
    }

    [Theory]
    [InlineData("----\na: 1\n---\nTekst.")]
    [InlineData(" ---\na: 1\n---\nTekst.")]
    [InlineData("\n---\na: 1\n---\nTekst.")]
    [InlineData("--- a\na: 1\n---\nTekst.")]
    public void Another_first_line_is_text(string file)
    {
        var reading = ArticleFileReader.Read("a.txt", file);

        Assert.Equal(file.Trim(), Assert.Single(reading.Articles).Text);
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("---\n---\nTekst.")]
    [InlineData("---\n# niets\n\n---\nTekst.")]
    public void It_may_be_empty(string file)
    {
        var article = Article(file);

        Assert.Empty(article.Fields);
        Assert.Equal("Tekst.", article.Text);
    }

    [Fact]
    public void Without_an_end_it_is_an_error_at_its_first_line_and_all_behind_that_is_text()
    {
        var reading = ArticleFileReader.Read("a.txt", "---\ntitle: De haven\n\nTekst.");

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CORP1011", 1, 1, 4), (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Place.EndColumn));
        Assert.Equal("title: De haven\n\nTekst.", Assert.Single(reading.Articles).Text);
    }

    [Fact]
    public void A_file_of_front_matter_only_has_no_text()
    {
        var finding = Assert.Single(ArticleFileReader.Read("a.txt", "---\na: 1\n---").Diagnostics);

        Assert.Equal(("CORP1006", 3, 4), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData("---\na: 1\n---\nTekst.", "---\na: 1\nnieuw: x\n---\nTekst.")]
    [InlineData("---\r\na: 1\r\n---\r\nTekst.", "---\r\na: 1\r\nnieuw: x\r\n---\r\nTekst.")]
    [InlineData("---\n  a: 1\n---\nTekst.", "---\n  a: 1\n  nieuw: x\n---\nTekst.")]
    [InlineData("---\n---\nTekst.", "---\nnieuw: x\n---\nTekst.")]
    public void A_key_is_added_in_front_of_its_end(string file, string edited)
    {
        var insertion = Article(file).Insertion!;
        var added = file.Insert(insertion.At, insertion.Before + "nieuw" + insertion.Between + "x" + insertion.After);

        Assert.Equal(edited, added);
        Assert.Contains(Article(added).Fields, field => field.Key == "nieuw");
    }

    [Fact]
    public void No_key_can_be_added_to_a_mapping_in_braces()
    {
        Assert.Null(Article("---\n{a: 1}\n---\nTekst.").Insertion);
    }

    [Fact]
    public void The_head_is_its_first_line()
    {
        Assert.Equal(new TextSpan(1, 3), Article("\uFEFF---\na: 1\n---\nTekst.").HeadPlace);
    }

    [Fact]
    public void Too_long_a_matter_is_an_error_at_its_first_line_and_the_text_is_read()
    {
        var reading = ArticleFileReader.Read("a.txt", "---\na: " + new string('x', 70_000) + "\n---\nTekst.");

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CORP1011", 1, 1), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
        Assert.Contains("70004 characters; use at most 65536", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Tekst.", Assert.Single(reading.Articles).Text);
    }

    private static SourceArticle Article(string file)
    {
        var reading = ArticleFileReader.Read("a.txt", file);

        Assert.Empty(reading.Diagnostics);
        return Assert.Single(reading.Articles);
    }
}
