using CsCheck;

namespace Corpus.Tests;

/// <summary>A search over several corpora finds and ranks as one over a corpus of all articles does.</summary>
public class CombinedSearchTests
{
    private static readonly Gen<string> Query = Gen.OneOf(
        "haven", "de haven", "+de boot", "de -boot", "\"de haven\"", "hav*", "auto's zuid-holland", "language:nl", "de language:en -haven", "section:sport haven", "date:2022");

    [Fact]
    public void Hits_scores_and_their_order_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Query).Sample((corpora, query) =>
        {
            if (query.Contains("section", StringComparison.Ordinal) && corpora.Whole.Selection.Image.ArticleFields.Find("section") < 0)
                return;
            var (combined, whole) = (corpora.Combined.Search(query), corpora.Whole.Search(query));
            Assert.Equal(whole.Count, combined.Count);
            Assert.Equal(whole.Select(hit => (hit.Score, CombinedCorpora.Content(hit.Article))), combined.Select(hit => (hit.Score, CombinedCorpora.Content(hit.Article))));
            Assert.Equal(whole.Select(hit => string.Join('|', hit.Passages)), combined.Select(hit => string.Join('|', hit.Passages)));
            Assert.Equal(whole.Explain(), combined.Explain());
        }, iter: 200, threads: 2, print: _ => "");

    [Fact]
    public void A_field_of_one_corpus_is_asked_and_of_none_is_refused()
    {
        var first = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()));
        var second = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("x", "De haven."))));
        var both = Corpora.Of(second, first);

        Assert.Equal(first.Search("byline:\"Ada de Boer\"").Count, both.Search("byline:\"Ada de Boer\"").Count);
        Assert.Equal(first.Search("-byline:\"Ada de Boer\"").Count + 1, both.Search("-byline:\"Ada de Boer\"").Count);
        Assert.Throws<SearchSyntaxException>(() => both.Search("nergens:x"));
    }
}
