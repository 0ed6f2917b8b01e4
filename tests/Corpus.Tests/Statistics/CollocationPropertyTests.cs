using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Collocations and keyness beside what goes through the tokens of the articles one by one.</summary>
public class CollocationPropertyTests
{
    private const int Iterations = 400;

    [Fact]
    public void Windows_divide_the_tokens_into_near_and_far()
        => Gen.Select(Subcorpora, Patterns, Gen.Int[0, 4], Gen.Int[0, 4], Gen.Bool, Gen.Bool).Sample((articles, make, left, right, matchCase, wordsOnly) =>
        {
            var pattern = make(articles.Selection.Image);
            var naive = new NaiveCorpus(articles);
            var hits = naive.Find(pattern).ToArray();
            var nodes = hits.SelectMany(hit => hit.Article.Skip(hit.First).Take(hit.Length)).ToHashSet();
            var near = hits.SelectMany(hit => hit.Article[Math.Max(0, hit.First - left)..Math.Min(hit.Article.Length, hit.First + hit.Length + right)]).ToHashSet();
            var tokens = naive.Tokens.Where(token => !nodes.Contains(token) && (token.IsWord || !wordsOnly)).ToArray();
            near.IntersectWith(tokens);

            var list = articles.Collocations(pattern.Pattern, left, right, AssociationMeasure.LogDice, 1, matchCase, wordsOnly);

            var expected = near.GroupBy(token => matchCase ? token.Type : token.Term).ToDictionary(
                group => group.Key,
                group => ContingencyTable.FromMarginals(group.Count(), near.Count, tokens.Count(token => (matchCase ? token.Type : token.Term) == group.Key), tokens.Length));
            Check(expected, list);
            Assert.Equal((hits.Length, near.Count, tokens.Length), (list.Occurrences, list.NearTotal, list.Total));
            Assert.All(list, row => Assert.Equal(hits.Length, row.NodeFrequency));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Units_have_a_word_and_a_pattern_or_not()
        => Gen.Select(Subcorpora, Patterns, Units, Gen.Bool, Gen.Bool).Sample((articles, make, unit, matchCase, wordsOnly) =>
        {
            var pattern = make(articles.Selection.Image);
            var naive = new NaiveCorpus(articles);
            var nodes = naive.Find(pattern).SelectMany(hit => hit.Article.Skip(hit.First).Take(hit.Length)).ToHashSet();
            var units = naive.Units(unit).Select(tokens => (
                HasPattern: tokens.Any(nodes.Contains),
                Words: tokens.Where(token => !nodes.Contains(token) && (token.IsWord || !wordsOnly)).Select(token => matchCase ? token.Type : token.Term).ToHashSet())).ToArray();

            var list = articles.Collocations(pattern.Pattern, unit, AssociationMeasure.LogDice, 1, matchCase, wordsOnly);

            var with = units.Where(u => u.HasPattern).ToArray();
            var expected = with.SelectMany(u => u.Words).Distinct().ToDictionary(
                word => word,
                word => ContingencyTable.FromMarginals(with.Count(u => u.Words.Contains(word)), with.Length, units.Count(u => u.Words.Contains(word)), units.Length));
            Check(expected, list);
            Assert.All(list, row => Assert.Equal(with.Length, row.NodeFrequency));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Keyness_is_of_the_frequencies_in_both()
        => Gen.Select(Subcorpora, Subcorpora, Gen.Bool, Gen.Bool, Gen.Bool).Sample((articles, others, isSame, matchCase, wordsOnly) =>
        {
            // Of the same corpus, or of another.
            var reference = isSame ? articles.Where(a => a.Date.Year != 2022) : others;
            var (mine, theirs) = (articles.FrequencyList(matchCase, wordsOnly), reference.FrequencyList(matchCase, wordsOnly));

            var list = articles.Keyness(reference, KeynessMeasure.LogRatio, 1, matchCase, wordsOnly);

            Assert.Equal(
                mine.Select(row => row.Word).Union(theirs.Select(row => row.Word)).Order(StringComparer.Ordinal)
                    .Select(word => new Keyword(word, new KeynessTable(mine.CountOf(word), mine.TokenCount, theirs.CountOf(word), theirs.TokenCount))),
                list.OrderBy(row => row.Word, StringComparer.Ordinal));
            Assert.All(list.Zip(list.Skip(1)), pair => Assert.False(pair.First.Table.LogRatio < pair.Second.Table.LogRatio));
        }, iter: Iterations, threads: 2, print: _ => "");

    // By log-likelihood what is under-used comes last; BIC says how good the evidence is, and not for what.
    [Fact]
    public void By_BIC_over_used_and_under_used_words_are_sorted_alike()
    {
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
            TestCorpus.Article("a", string.Join(' ', Enumerable.Repeat("meer b c", 20)), "2022"), TestCorpus.Article("b", string.Join(' ', Enumerable.Repeat("minder b c minder", 200)), "2021"))));
        var (part, others) = (articles.Where(a => a.Date.Year == 2022), articles.Where(a => a.Date.Year == 2021));

        Assert.Equal(("meer", "minder"), (Words(KeynessMeasure.LogLikelihood)[0], Words(KeynessMeasure.LogLikelihood)[^1]));
        Assert.Equal(["meer", "minder"], Words(KeynessMeasure.Bic)[..2]);

        string[] Words(KeynessMeasure measure) => [.. part.Keyness(others, measure).Select(word => word.Word)];
    }

    private static void Check(Dictionary<string, ContingencyTable> expected, CollocationList list)
    {
        Assert.Equal(expected.OrderBy(entry => entry.Key, StringComparer.Ordinal), list.ToDictionary(row => row.Word, row => row.Table).OrderBy(entry => entry.Key, StringComparer.Ordinal));
        Assert.All(list.Zip(list.Skip(1)), pair => Assert.True(pair.First.LogDice >= pair.Second.LogDice));
        Assert.All(list, row =>
        {
            Assert.Equal(row, list.Find(row.Word));
            Assert.Equal(14 + Math.Log2(2.0 * row.Observed / (row.NodeFrequency + row.Frequency)), row.LogDice, 12);
        });
    }
}
