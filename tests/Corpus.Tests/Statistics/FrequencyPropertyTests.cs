using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Frequency lists and n-grams beside what goes through the tokens of the articles one by one.</summary>
public class FrequencyPropertyTests
{
    private const int Iterations = 400;

    [Fact]
    public void A_frequency_list_counts_the_tokens()
        => Gen.Select(Subcorpora, Gen.Bool, Gen.Bool).Sample((articles, matchCase, wordsOnly) =>
        {
            var naive = new NaiveCorpus(articles);
            var tokens = naive.Tokens.Where(token => token.IsWord || !wordsOnly).ToArray();
            var expected = Sorted(tokens.Select(token => new[] { token }), matchCase).ToArray();

            var list = articles.FrequencyList(matchCase, wordsOnly);

            Assert.Equal(expected, list.Select(row => (row.Word, (int)row.Count)));
            Assert.Equal(tokens.Length, list.TokenCount);
            Assert.Equal(tokens.Length, list.Sum(row => row.Count));
            Assert.All(list, row =>
            {
                Assert.Equal(row.Count * 1e6 / tokens.Length, row.PerMillion, 6);
                Assert.Equal(1 + list.Count(other => other.Count > row.Count), row.Rank);
                Assert.Equal(tokens.Where(token => (matchCase ? token.Type : token.Term) == row.Word).Select(token => token.Article).Distinct().Count(), row.Articles);
                Assert.Equal(row.Count, list.CountOf(row.Word));
            });
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void The_frequency_of_a_word_is_the_length_of_its_concordance()
        => Subcorpora.Sample(
            articles => Assert.All(articles.FrequencyList(), row => Assert.Equal(row.Count, articles.Concordance(new System.Text.RegularExpressions.Regex(".*")).Count(line => Term(line.Match) == row.Word))),
            iter: Iterations / 8,
            threads: 2,
            print: _ => "");

    [Fact]
    public void The_frequencies_of_a_subset_and_its_complement_make_the_whole()
        => Subcorpora.Sample(articles =>
        {
            var all = articles.FrequencyList();
            var some = articles.Where(a => a.Date.Year == 2022);
            var (subset, others) = (some.FrequencyList(), articles.Except(some).FrequencyList());

            Assert.All(all, row => Assert.Equal(row.Count, subset.CountOf(row.Word) + others.CountOf(row.Word)));
            Assert.Equal(all.TokenCount, subset.TokenCount + others.TokenCount);
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void N_grams_are_counted_in_every_way_that_they_can_be_read()
        => Gen.Select(Subcorpora, Gen.Int[1, 5], Gen.Int[0, 3], Units, Gen.Bool, Gen.Bool).Sample((articles, n, skip, unit, matchCase, wordsOnly) =>
        {
            var found = new NaiveCorpus(articles).Units(unit)
                .SelectMany(tokens => Enumerable.Range(0, tokens.Length).SelectMany(first => Read(tokens, first, n, skip)))
                .Where(words => !wordsOnly || words.All(token => token.IsWord))
                .ToArray();
            var expected = Sorted(found, matchCase).ToArray();

            var list = articles.NGrams(n, skip, unit, matchCase: matchCase, wordsOnly: wordsOnly);

            Assert.Equal(expected, list.Select(row => (row.Text, (int)row.Count)));
            Assert.Equal(found.Length, list.TotalCount);
            var counted = new NaiveCorpus(articles).Tokens.Count(token => token.IsWord || !wordsOnly);
            Assert.All(list, row => Assert.Equal(row.Count * 1e6 / counted, row.PerMillion, 6));
            var frequent = articles.NGrams(n, skip, unit, minCount: 2, matchCase, wordsOnly);
            Assert.Equal(expected.Where(row => row.Item2 >= 2), frequent.Select(row => (row.Text, (int)row.Count)));
            Assert.Equal(found.Length, frequent.TotalCount);
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Two_n_grams_of_the_same_words_and_numbers_are_equal()
    {
        var list = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", "de haven de haven")))).NGrams(2);

        Assert.True(list[0].Equals(list[0]));
        Assert.Equal(list[0].GetHashCode(), list[0].GetHashCode());
        Assert.False(list[0].Equals(list[0] with { Words = ["haven", "de"] }));
        Assert.False(list[0].Equals(list[0] with { Count = 3 }));
    }

    [Fact]
    public void The_marginals_of_bigrams_agree_with_the_frequencies_of_their_words()
        => Subcorpora.Sample(articles =>
        {
            // A word begins a bigram wherever it is not the last of its paragraph.
            var last = new NaiveCorpus(articles).Units(ContextUnit.Paragraph).Select(tokens => tokens[^1].Term).CountBy(term => term).ToDictionary();
            var bigrams = articles.NGrams(2);

            Assert.All(articles.FrequencyList(), row => Assert.Equal(
                row.Count - last.GetValueOrDefault(row.Word),
                bigrams.Where(bigram => bigram.Words[0] == row.Word).Sum(bigram => bigram.Count)));
            Assert.All(bigrams.Where(bigram => bigram.Words.All(word => word.All(char.IsAsciiLetter))), bigram => Assert.Equal(bigram.Count, articles.Concordance(WordPattern.Sequence(bigram.Words.Select(word => (WordPattern)word))).Count));
        }, iter: Iterations / 2, threads: 2, print: _ => "");

    private static IEnumerable<NaiveToken[]> Read(NaiveToken[] tokens, int first, int n, int skip)
    {
        if (n == 1)
        {
            yield return [tokens[first]];
            yield break;
        }

        for (var left = 0; left <= skip && first + 1 + left < tokens.Length; left++)
        {
            foreach (var rest in Read(tokens, first + 1 + left, n - 1, skip - left))
                yield return [tokens[first], .. rest];
        }
    }

    // The most frequent first, then word by word, without case and then with it, in the order of code points, which that of UTF-8 is.
    private static IEnumerable<(string Words, int Count)> Sorted(IEnumerable<NaiveToken[]> found, bool matchCase)
    {
        string Form(NaiveToken token) => matchCase ? token.Type : token.Term;

        // A gold token may have a blank or a newline in it.
        return found.GroupBy(words => string.Join('\0', words.Select(Form)))
            .Select(group => (Words: group.First(), Count: group.Count()))
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Words, Comparer<NaiveToken[]>.Create((a, b) => a.Zip(b).Select(pair => Compare(pair.First, pair.Second, matchCase)).FirstOrDefault(order => order != 0)))
            .Select(row => (string.Join(' ', row.Words.Select(Form)), row.Count));
    }

    private static int Compare(NaiveToken a, NaiveToken b, bool matchCase)
        => Bytes(a.Term).AsSpan().SequenceCompareTo(Bytes(b.Term)) is var order && (order != 0 || !matchCase) ? order : Bytes(a.Type).AsSpan().SequenceCompareTo(Bytes(b.Type));

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Term(Text text) => WordForm.Of(text.AsUtf8(), matchCase: false);
}
