namespace Corpus.Tests;

public class ParagraphTests
{
    private const string Content = "Één 🙂.\n\nTwee\nregels\u00A0hier.\n \n\nDrie.";

    private static readonly TestArticle Article = TestCorpus.Articles(TestCorpus.Article("a", Content))[0];

    [Fact]
    public void Paragraphs_are_slices_of_the_text()
        => Assert.Equal(["Één 🙂.", "Twee\nregels\u00A0hier.", "Drie."], Article.Paragraphs.Select(p => p.Text.ToString()));

    [Fact]
    public void Start_and_length_count_UTF16_units_of_the_text()
        => Assert.All(Article.Paragraphs, p => Assert.Equal(Content.Substring(p.Start, p.Length), p.Text.ToString()));

    [Fact]
    public void A_paragraph_prints_on_one_line()
        => Assert.Equal("Twee regels\u00A0hier.", Article.Paragraphs[1].ToString());

    [Fact]
    public void A_paragraph_knows_its_article()
        => Assert.Equal(Article, Article.Paragraphs[2].Article);

    [Fact]
    public void Headings_have_their_level_and_running_text_has_none()
    {
        var paragraphs = TestCorpus.Articles(TestCorpus.Rich())["brug"].Paragraphs;
        Assert.Equal([(1, true), (2, true), (0, false)], paragraphs.Select(p => (p.HeadingLevel, p.IsHeading)));
    }

    [Fact]
    public void Without_headings_no_paragraph_is_one()
        => Assert.All(Article.Paragraphs, p => Assert.Equal((0, false), (p.HeadingLevel, p.IsHeading)));

    [Fact]
    public void The_same_stretch_is_equal()
    {
        var (first, second) = (Article.Paragraphs[0], Article.Paragraphs[0]);
        Assert.True(first == second && !(first != second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Another_stretch_that_reads_the_same_is_not_equal()
    {
        var paragraphs = TestCorpus.Articles(TestCorpus.Article("a", "x\n\nx"))[0].Paragraphs;
        Assert.NotEqual(paragraphs[0], paragraphs[1]);
        Assert.Equal(paragraphs[0].Text, paragraphs[1].Text);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_index_beyond_the_paragraphs_is_refused(int index)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Article.Paragraphs[index]);

    [Fact]
    public void A_default_paragraph_is_empty()
    {
        var paragraph = default(Paragraph);
        Assert.Equal((0, 0, "", "", 0), (paragraph.Start, paragraph.Length, paragraph.Text.ToString(), paragraph.ToString(), paragraph.HeadingLevel));
        Assert.Equal(default, paragraph);
        Assert.Equal(0, paragraph.GetHashCode() - default(Paragraph).GetHashCode());
    }

    [Fact]
    public void A_default_list_is_empty()
    {
        Assert.Empty(default(ParagraphList));
        Assert.Equal(default, default(ParagraphList));
    }

    [Fact]
    public void Going_through_paragraphs_allocates_nothing()
    {
        var article = Article;
        Assert.Equal("Één 🙂.".Length + "Twee regels hier.".Length + "Drie.".Length, LengthOf(article));

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = LengthOf(article);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int LengthOf(TestArticle article)
    {
        var length = 0;
        foreach (var paragraph in article.Paragraphs)
            length += paragraph.Length;
        return length;
    }
}
