using System.Collections.Concurrent;
using Kranten;

namespace Corpus.Testing.Tests.Rows;

/// <summary>Theories as a user writes them, run by xunit itself.</summary>
public class TheoriesOverKrantTests(TheoriesOverKrantTests.Seen seen) : IClassFixture<TheoriesOverKrantTests.Seen>
{
    public static ArticleQuery<KrantArticle, KrantFields> Recent => Krant.Articles.Where(a => a.Date.Year >= 2025);

    [Theory, ArticleData(typeof(Krant))]
    public void Each_article_comes_once(KrantArticle article)
    {
        Assert.Equal(Krant.Articles[article.Id], article);
        Assert.True(seen.Articles.TryAdd(article.Id, true));
    }

    [Theory, ArticleData(typeof(Krant), Where = nameof(Recent))]
    public void Only_what_the_query_finds_comes(KrantArticle article) => Assert.Equal(2025, article.Date.Year);

    [Theory, ArticleData(typeof(Krant), Sample = 2), ArticleData(typeof(Havenpost), Sample = 2), ArticleData(typeof(Proefbank), Sample = 2)]
    public async Task A_theory_may_be_of_several_corpora_and_asynchronous(Article article)
    {
        await Task.Yield();
        Assert.NotEqual(0, article.Text.Length);
    }

    [Theory, SentenceData(typeof(Krant), Sample = 5, Seed = 1)]
    public void A_sentence_comes_with_its_article(Sentence sentence) => Assert.Equal(sentence, sentence.Article.Sentences[sentence.Index]);

    [Theory, ParagraphData(typeof(Krant), Sample = 5)]
    public void A_paragraph_comes(Paragraph paragraph) => Assert.NotEqual(0, paragraph.Length);

    [Theory, QuotationData(typeof(Krant), Sample = 5)]
    public void A_quotation_comes(Quotation? quotation) => Assert.NotEqual(0, quotation!.Value.Length);

    public sealed class Seen
    {
        public ConcurrentDictionary<string, bool> Articles { get; } = new(StringComparer.Ordinal);
    }
}
