using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Lexical diversity beside windows that are slid over the tokens one by one.</summary>
public class LexicalDiversityTests
{
    [Fact]
    public void Figures_are_those_of_the_tokens()
        => Gen.Select(Subcorpora, Gen.Int[1, 40], Gen.Bool, Gen.Bool).Sample((articles, window, matchCase, wordsOnly) =>
        {
            var words = new NaiveCorpus(articles.ToArray().OrderBy(article => article.Id, StringComparer.Ordinal)).Tokens
                .Where(token => token.IsWord || !wordsOnly).Select(token => matchCase ? token.Type : token.Term).ToArray();
            var counts = words.CountBy(word => word).Select(pair => pair.Value).ToArray();
            var length = Math.Min(window, words.Length);
            var windows = words.Length == 0 ? [] : Enumerable.Range(0, words.Length - length + 1).Select(start => (double)words.Skip(start).Take(length).Distinct().Count() / length).ToArray();

            var diversity = articles.LexicalDiversity(window, matchCase, wordsOnly);

            Assert.Equal((words.Length, counts.Length, counts.Count(count => count == 1), length), ((int)diversity.Tokens, diversity.Types, diversity.Hapaxes, diversity.Window));
            Close.Equal(windows.Length == 0 ? double.NaN : windows.Average(), diversity.Mattr);
            Close.Equal((double)counts.Length / words.Length, diversity.TypeTokenRatio);
            Close.Equal(words.Length == 0 ? double.NaN : 1e4 * counts.Sum(count => (double)count * (count - 1)) / Math.Pow(words.Length, 2), diversity.YuleK);
            Close.Equal(counts.Length / Math.Sqrt(words.Length), diversity.GuiraudR);
            Close.Equal(words.Length < 2 ? double.NaN : Math.Log(counts.Length, words.Length), diversity.HerdanC);
        }, iter: 250, threads: 2, print: _ => "");

    // 6 tokens, of which "de" and "haven" occur twice; windows of 3 have 3, 2, 3 and 3 different words.
    [Fact]
    public void A_text_that_a_person_can_count()
    {
        var diversity = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", "De haven de brug haven boot")))).LexicalDiversity(window: 3);

        Assert.Equal((6, 4, 2, 3), (diversity.Tokens, diversity.Types, diversity.Hapaxes, diversity.Window));
        Close.Equal(11.0 / 12, diversity.Mattr);
        Close.Equal(1e4 * (10 - 6) / 36, diversity.YuleK);
        Assert.StartsWith("6 tokens, 4 types, 2 hapaxes, type-token ratio 0.6667, MATTR 0.9167 (window 3), Yule's K 1111.11\nlexical diversity: window=3; ", diversity.ToString(), StringComparison.Ordinal);
    }
}
