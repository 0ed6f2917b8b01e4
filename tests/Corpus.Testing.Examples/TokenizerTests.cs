using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>Lucene.NET's tokenizer against gold tokens, and on sentences that are drawn at random.</summary>
public class TokenizerTests
{
    [Fact]
    public void Lucene_finds_words_but_no_punctuation()
    {
        var report = Score.Tokens(Proefbank.Articles, article => LuceneTokens.Of(article.Text));

        report.ShouldReach(precision: 0.95, recall: 0.8);
        report.ShouldNotFall("Lucene.NET, tokens of Proefbank");
        Assert.Contains(report.Errors, error => error.Kind == ScoreErrorKind.Missing && error.ToString().Contains("».«", StringComparison.Ordinal));
    }

    [Theory, SentenceData(typeof(Krant), Sample = 50, Seed = 1)]
    public void Lucene_finds_a_word_in_each_sentence(Sentence sentence) => Assert.NotEmpty(LuceneTokens.Of(sentence.Text));
}
