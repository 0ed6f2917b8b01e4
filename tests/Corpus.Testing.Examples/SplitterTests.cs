using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>A splitter of sentences: each article by itself, all of them with a score, and what a failure says.</summary>
public class SplitterTests
{
    public static ArticleQuery<KrantArticle, KrantFields> Recent => Krant.Articles.Where(a => a.Date.Year >= 2024);

    [Theory, ArticleData(typeof(Krant))]
    public void Gives_sentences_that_hold_all_words(KrantArticle article)
    {
        var sentences = NaiveSplitter.Split(article.Text).ToList();

        Assert.Equal(article.Tokens.Count, article.Tokens.Count(token => sentences.Any(s => s.Start.Value <= token.Start && token.End <= s.End.Value)));
    }

    [Theory, ArticleData(typeof(Krant), Where = nameof(Recent))]
    public void Finds_most_sentences_of_each_recent_article(KrantArticle article)
        => Score.Sentences(article, NaiveSplitter.Split(article.Text)).ShouldReach(recall: 0.5);

    [Fact]
    public void Reaches_its_score_and_never_falls_behind_it()
    {
        var report = Score.Sentences(Krant.Articles, article => NaiveSplitter.Split(article.Text));

        report.ShouldReach(f1: 0.9);
        report.ShouldNotFall("NaiveSplitter, sentences of Krant");
    }

    [Fact]
    public void A_failure_says_which_articles_and_shows_the_first_errors()
    {
        var report = Score.Sentences(Krant.Articles, article => NaiveSplitter.Split(article.Text));

        var failure = Assert.Throws<ScoreException>(() => report.ShouldReach(f1: 0.95));

        Snapshot.ShouldBe(failure.Message);
    }
}
