namespace Corpus.Sources.Tests.Markdown;

/// <summary>What is left of Markdown without its markup.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("Een *twee* **drie** _vier_.", "Een twee drie vier.")]
    [InlineData("Zie [de haven](https://example.org \"titel\").", "Zie de haven.")]
    [InlineData("Zie [de haven][h] en [h].\n\n[h]: https://example.org", "Zie de haven en h.")]
    [InlineData("![Een *brug*](brug.png)", "Een brug")]
    [InlineData("Typ `a *b* <c>` in.", "Typ a *b* <c> in.")]
    [InlineData("Zie <https://example.org/a>.", "Zie https://example.org/a.")]
    [InlineData("Tom &amp; J&eacute;r&#244;me &onbekend;", "Tom & Jérôme &onbekend;")]
    [InlineData("een\ntwee  \ndrie\\\nvier", "een\ntwee\ndrie\nvier")]
    [InlineData("een\r\ntwee", "een\ntwee")]
    [InlineData("Een <b>twee</b><br/> <!-- drie -->vier", "Een twee vier")]
    [InlineData("Een\n\n<div>\n</div>\n\n<!-- weg -->\n\ntwee", "Een\n\ntwee")]
    [InlineData("Een\n\n***\n\ntwee\n\n---\n", "Een\n\ntwee")]
    [InlineData("- een\n- twee\n  - drie\n\n  vier", "een\n\ntwee\n\ndrie\n\nvier")]
    [InlineData("1. een\n2. twee", "een\n\ntwee")]
    [InlineData("> een\n> twee\n>\n> - drie", "een\ntwee\n\ndrie")]
    [InlineData("a | b\n--|--\nc *d* | \ne | f", "a\tb\n\nc d\n\ne\tf")]
    [InlineData("geen | tabel", "geen | tabel")]
    [InlineData("```csharp\nvar a = 1;\n\n\n  var *b* = 2;\n```", "var a = 1;\n\nvar *b* = 2;")]
    [InlineData("Code:\n\n    een\n      twee", "Code:\n\neen\n  twee")]
    [InlineData("a \\* b \\[c\\]", "a * b [c]")]
    [InlineData("*open [haak **en", "*open [haak **en")]
    [InlineData("een&#10;&#13;&#10;twee", "een\n\ntwee")]
    [InlineData("é 😀 *ü*", "é 😀 ü")]
    public void Text_is_without_markup(string markdown, string text)
    {
        var article = Article(markdown);

        Assert.Equal(text, article.Text);
        Assert.Equal(
            text.Split("\n\n"),
            article.Paragraphs.Select(paragraph => article.Text.Substring(paragraph.Start, paragraph.Length)));
    }

    [Fact]
    public void Headings_have_their_level()
    {
        var article = Article("Vooraf.\n\n# Een #\n\nTwee\n===\n\n## Drie *d*\n\nVier\n---\n\n###### Zes\n\n####### zeven");

        Assert.Equal("Vooraf.\n\nEen\n\nTwee\n\nDrie d\n\nVier\n\nZes\n\n####### zeven", article.Text);
        Assert.Equal([0, 1, 1, 2, 2, 6, 0], article.Paragraphs.Select(paragraph => paragraph.HeadingLevel));
        Assert.Null(article.Title);
    }

    [Theory]
    [InlineData("# De *haven*\n\nTekst.", "De haven")]
    [InlineData("De\nhaven\n===\n\nTekst.", "De haven")]
    [InlineData("<!-- x -->\n# De haven\n\nTekst.", "De haven")]
    [InlineData("---\ntitle: Gegeven\n---\n# De haven\n\nTekst.", "Gegeven")]
    [InlineData("---\ntitle:\n---\n# De haven\n\nTekst.", "De haven")]
    [InlineData("## De haven\n\nTekst.", null)]
    [InlineData("Tekst.\n\n# De haven", null)]
    [InlineData("#\n\n# De haven", null)]
    [InlineData("> # De haven", null)]
    public void The_title_is_that_of_the_head_or_the_heading_that_comes_first(string markdown, string? title)
    {
        Assert.Equal(title, Article(markdown).Title);
    }

    [Fact]
    public void Front_matter_is_its_head()
    {
        var article = Article("---\ndate: 2022-10\nauthor: Mieke\n---\n# De haven\n\nTekst.");

        Assert.Equal(("2022-10", "author", "De haven\n\nTekst."), (article.Date.ToString(), article.Fields[0].Key, article.Text));
    }

    [Fact]
    public void A_file_without_front_matter_can_be_given_some()
    {
        const string file = "\uFEFF# De haven";
        var insertion = Article(file).Insertion!;

        Assert.Equal(
            "\uFEFF---\nauthor: Mieke\n---\n# De haven",
            file.Insert(insertion.At, insertion.Before + "author" + insertion.Between + "Mieke" + insertion.After));
    }

    [Fact]
    public void Markup_without_text_is_an_article_without_text()
    {
        var finding = Assert.Single(ArticleFileReader.Read("a.md", "---\na: 1\n---\n<div>\n\n***\n").Diagnostics);

        Assert.Equal(("CORP1006", 4, 1), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
    }

    private static SourceArticle Article(string markdown)
    {
        var reading = ArticleFileReader.Read("a.md", markdown);

        Assert.Empty(reading.Diagnostics);
        return Assert.Single(reading.Articles);
    }
}
