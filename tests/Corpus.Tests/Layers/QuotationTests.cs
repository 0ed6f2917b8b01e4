using Corpus.Segmentation;

namespace Corpus.Tests;

public class QuotationTests
{
    private static readonly TestArticle Article = TestLayers.Article(
        "|+De |burgemeester|, |Ada |de |Boer|: |+«| Het |is |“|Storm|” |,| zei |zij|. |+‘|Nog |niet\n|af|.",
        TestLayers.Quotation(7, 7) with { Kind = QuotationKind.Speech, Cue = new(14, 1), Mention = new(15, 1), Speaker = new(3, 3) },
        TestLayers.Quotation(10, 3) with { Kind = QuotationKind.Title, Depth = 1 },
        TestLayers.Quotation(17, 5) with { IsClosed = false });

    [Fact]
    public void A_quotation_has_its_marks_and_its_content_has_not()
    {
        // That the first one ends with a comma instead of a mark is the test's.
        Assert.Equal(["« Het is “Storm” ,", "“Storm”", "‘Nog niet af."], Article.Quotations.Select(quotation => quotation.ToString()));
        Assert.Equal(["Het is “Storm”", "Storm", "Nog niet\naf."], Article.Quotations.Select(quotation => quotation.Content.ToString()));
        Assert.Equal("‘Nog niet\naf.", Article.Quotations[2].Text.ToString());
    }

    [Fact]
    public void A_quotation_says_who_speaks_where_it_is_known()
    {
        var (speech, title) = (Article.Quotations[0], Article.Quotations[1]);
        Assert.Equal(("zei", "zij", "Ada de Boer"), (speech.Cue?.ToString(), speech.Mention?.ToString(), speech.Speaker?.ToString()));
        Assert.Equal((null, null, null), (title.Cue, title.Mention, title.Speaker));
    }

    [Fact]
    public void A_span_is_a_stretch_of_the_text()
    {
        var speaker = Article.Quotations[0].Speaker!.Value;
        Assert.Equal((17, 11, "Ada de Boer", Article), (speaker.Start, speaker.Length, speaker.Text.ToString(), speaker.Article));
        Assert.True(speaker == Article.Quotations[0].Speaker && speaker != Article.Quotations[0].Cue);
        Assert.Equal(speaker.GetHashCode(), Article.Quotations[0].Speaker.GetHashCode());
        Assert.Equal((0, "", default), (default(ArticleSpan).Length, default(ArticleSpan).ToString(), default(ArticleSpan)));
    }

    [Fact]
    public void A_quotation_has_its_kind_depth_and_end()
        => Assert.Equal(
            [(QuotationKind.Speech, 0, true), (QuotationKind.Title, 1, true), (QuotationKind.Unknown, 0, false)],
            Article.Quotations.Select(quotation => (quotation.Kind, quotation.Depth, quotation.IsClosed)));

    [Fact]
    public void A_quotation_has_its_tokens()
    {
        Assert.Equal(["“", "Storm", "”"], Article.Quotations[1].Tokens.Select(token => token.ToString()));
        Assert.Equal(10, Article.Quotations[1].Tokens[0].Index);
        Assert.Equal((Article.Quotations[1].Tokens[0].Start, 7, Article), (Article.Quotations[1].Start, Article.Quotations[1].Length, Article.Quotations[1].Article));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_quotation_of_marks_alone_has_no_content(int tokens, bool isClosed)
        => Assert.True(TestLayers.Article("|+‘|’|.", TestLayers.Quotation(0, tokens) with { IsClosed = isClosed }).Quotations[0].Content.IsEmpty);

    [Fact]
    public void Deeper_than_is_written_is_as_deep_as_can_be_written_and_too_long_a_name_is_none()
    {
        var text = string.Concat(Enumerable.Repeat("a ", 300)).Trim();
        var quotation = TestLayers.Quotation(0, 300) with { Depth = 300, Speaker = new(0, 256), Cue = new(1, 255) };
        var read = TestLayers.Article(TestCorpus.Article("a", text), new TextStructure(TestLayers.Characters(text), [0], [quotation])).Quotations[0];
        Assert.Equal((300, 255, null, 2 * 255 - 1), (read.Tokens.Count, read.Depth, read.Speaker, read.Cue?.Length));
    }

    [Fact]
    public void The_same_quotation_is_equal()
    {
        Assert.True(Article.Quotations[1] == Article.Quotations[1] && Article.Quotations[0] != Article.Quotations[1]);
        Assert.Equal(Article.Quotations[1].GetHashCode(), Article.Quotations[1].GetHashCode());
        Assert.Equal(Article.Quotations, Article.Quotations);
    }

    [Fact]
    public void Default_values_are_empty()
    {
        var quotation = default(Quotation);
        Assert.Equal((0, 0, "", "", 0), (quotation.Start, quotation.Length, quotation.ToString(), quotation.Content.ToString(), quotation.Tokens.Count));
        Assert.Equal((null, QuotationKind.Unknown, false), (quotation.Speaker, quotation.Kind, quotation.IsClosed));
        Assert.Empty(default(QuotationList));
    }
}
