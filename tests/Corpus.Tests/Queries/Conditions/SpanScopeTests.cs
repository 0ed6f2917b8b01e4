namespace Corpus.Tests.Queries.Conditions;

/// <summary>Which span the parameter of a lambda stands for, where lambdas stand beside and within each other, and where a symbol outlives its lambda.</summary>
public class SpanScopeTests
{
    // Two sentences, of 3 and of 12 characters.
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", "Ja. Dat is lang."))));

    [Fact]
    public void A_condition_made_before_does_not_move_the_span_that_asks_it()
    {
        Assert.Single(Articles.Where(a =>
        {
            var isLong = a.Sentences.Any(s => s.Length > 3);
            return a.Sentences.Any(s => isLong && s.Index == 0);
        }));
        Assert.Empty(Articles.Where(a =>
        {
            var isLong = a.Sentences.Any(s => s.Length > 3);
            return a.Sentences.Any(s => isLong && s.Index == 0 && s.Length > 3);
        }));
        Assert.Single(Articles.Where(a =>
        {
            var none = a.Sentences.Any(s => s.Length > 100);
            return a.Sentences.Any(s => !none && s.Index == 0);
        }));
    }

    [Fact]
    public void Lambdas_of_several_kinds_of_spans_stand_within_each_other()
        => Assert.Single(Articles.Where(a =>
        {
            var hasDot = a.Tokens.Any(t => t.Text == ".");
            return a.Paragraphs.Any(p => p.Sentences.Any(s => s.Tokens.Any(t => hasDot && t.Index == 0 && s.Index == 0 && p.Length == 16)));
        }));

    [Fact]
    public void A_span_that_is_asked_after_its_lambda_is_refused()
    {
        SentenceFields? kept = null;
        var any = Articles.Where(a => a.Sentences.Any(s => (kept = s).Length > 0));
        Assert.Single(any);
        var refusal = Assert.Throws<InvalidOperationException>(() => Articles.Where(_ => kept!.Length > 3).Count);
        Assert.Equal(
            "'s' is a sentence of an Any(…) or All(…) that has ended, or has not begun, where the condition asks it. Ask it within the lambda that it is the parameter of.",
            refusal.Message);
        Assert.Throws<InvalidOperationException>(() => Articles.Where(a => a.Sentences.Any(s => s.Length > 0 && kept!.Length > 3)).Count);
        Assert.Throws<InvalidOperationException>(() => Articles.Where(a => kept!.Tokens.Any(t => t.Length > 0)).Count);
        Assert.Single(any);
    }

    [Fact]
    public void Each_kind_of_span_says_what_it_is()
    {
        ParagraphFields? paragraph = null;
        TokenFields? token = null;
        QuotationFields? quotation = null;
        _ = Articles.Where(a => a.Paragraphs.Any(p => (paragraph = p).Length > 0) && a.Tokens.Any(t => (token = t).Length > 0) && a.Quotations.Any(q => (quotation = q).Length > 0));
        Assert.StartsWith("'p' is a paragraph of", Refusal(_ => paragraph!.Length > 0), StringComparison.Ordinal);
        Assert.StartsWith("'t' is a token of", Refusal(_ => token!.Length > 0), StringComparison.Ordinal);
        Assert.StartsWith("'q' is a quotation of", Refusal(_ => quotation!.Length > 0), StringComparison.Ordinal);
    }

    private static string Refusal(Func<TestFields, Condition> condition) => Assert.Throws<InvalidOperationException>(() => Articles.Where(condition).Count).Message;
}
