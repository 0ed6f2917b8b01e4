using CsCheck;

namespace Corpus.Tests;

/// <summary>What is counted over several corpora is what is counted over one that was compiled of the articles of all: row by row, in the same order.</summary>
public class CombinedStatisticsTests
{
    private const int Iterations = 150;

    private static readonly Gen<WordPattern> Pattern = Gen.OneOf<WordPattern>(
        "de", "haven", "de haven", "auto's", "Zuid-Holland", WordPattern.Words("De", matchCase: true), WordPattern.StartingWith("h"), WordPattern.AnyOf("de haven", "de", "boot"),
        WordPattern.Sequence("de", WordPattern.AnyToken), WordPattern.Matching(new("^[hb]")));

    [Fact]
    public void Frequency_lists_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Gen.Bool, Gen.Bool).Sample((corpora, matchCase, wordsOnly) =>
        {
            var (combined, whole) = (corpora.Combined.FrequencyList(matchCase, wordsOnly), corpora.Whole.FrequencyList(matchCase, wordsOnly));
            Assert.Equal(whole, combined);
            Assert.Equal((whole.TokenCount, whole.CountOf("Haven"), whole.CountOf("de haven")), (combined.TokenCount, combined.CountOf("Haven"), combined.CountOf("de haven")));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Frequency_lists_of_groups_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Gen.OneOf(TimePeriod.Year, TimePeriod.Month)).Sample((corpora, period) =>
        {
            Check(corpora.Whole.FrequencyListsBy(a => a.Language), corpora.Combined.FrequencyListsBy(a => a.Language));
            Check(corpora.Whole.FrequencyListsBy(period), corpora.Combined.FrequencyListsBy(period));

            static void Check<TKey>(IReadOnlyList<KeyValuePair<TKey, FrequencyList>> whole, IReadOnlyList<KeyValuePair<TKey, FrequencyList>> combined)
            {
                Assert.Equal(whole.Select(list => list.Key), combined.Select(list => list.Key));
                Assert.All(whole.Zip(combined), pair => Assert.Equal(pair.First.Value, pair.Second.Value));
            }
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void N_grams_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Gen.Int[1, 4], Gen.Int[0, 2], StatisticsCorpora.Units, Gen.Int[1, 2], Gen.Bool, Gen.Bool).Sample((corpora, n, skip, unit, minCount, matchCase, wordsOnly) =>
        {
            var (combined, whole) = (corpora.Combined.NGrams(n, skip, unit, minCount, matchCase, wordsOnly), corpora.Whole.NGrams(n, skip, unit, minCount, matchCase, wordsOnly));
            Assert.Equal(whole, combined);
            Assert.Equal(whole.TotalCount, combined.TotalCount);
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Collocations_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Pattern, Gen.Int[0, 3], Gen.Int[0, 3], StatisticsCorpora.Units, Gen.Bool).Sample((corpora, pattern, left, right, unit, matchCase) =>
        {
            Check(corpora.Whole.Collocations(pattern, left, right, matchCase: matchCase), corpora.Combined.Collocations(pattern, left, right, matchCase: matchCase));
            Check(corpora.Whole.Collocations(pattern, unit, AssociationMeasure.LogDice), corpora.Combined.Collocations(pattern, unit, AssociationMeasure.LogDice));

            static void Check(CollocationList whole, CollocationList combined)
            {
                Assert.Equal(whole, combined);
                Assert.Equal((whole.Occurrences, whole.NearTotal, whole.Total, whole.Find("boot")), (combined.Occurrences, combined.NearTotal, combined.Total, combined.Find("boot")));
            }
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Co_occurrences_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Pattern.Array[1, 3], StatisticsCorpora.Units).Sample((corpora, patterns, unit) =>
        {
            var (combined, whole) = (corpora.Combined.CoOccurrences(patterns, unit), corpora.Whole.CoOccurrences(patterns, unit));
            Assert.Equal(whole, combined);
            Assert.Equal(whole.UnitCount, combined.UnitCount);
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Keyness_is_the_same_on_either_side()
        => Gen.Select(CombinedCorpora.Pairs, CombinedCorpora.Pairs, Gen.Bool, Gen.Bool).Sample((corpora, reference, matchCase, wordsOnly) =>
        {
            var whole = corpora.Whole.Keyness(reference.Whole, matchCase: matchCase, wordsOnly: wordsOnly);
            foreach (var combined in new[] { corpora.Combined.Keyness(reference.Combined, matchCase: matchCase, wordsOnly: wordsOnly), corpora.Whole.Keyness(reference.Combined, matchCase: matchCase, wordsOnly: wordsOnly), corpora.Combined.Keyness(reference.Whole, matchCase: matchCase, wordsOnly: wordsOnly) })
            {
                Assert.Equal(whole, combined);
                Assert.Equal((whole.Size, whole.ReferenceSize), (combined.Size, combined.ReferenceSize));
            }
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Dispersions_and_trends_are_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Pattern, Gen.Int[1, 7], Gen.OneOf(TimePeriod.Year, TimePeriod.Month, TimePeriod.Day)).Sample((corpora, pattern, parts, period) =>
        {
            // Articles have other ids in the one corpus.
            Check(corpora.Whole.Dispersion(pattern), corpora.Combined.Dispersion(pattern), row => row with { Name = "" });
            Check(corpora.Whole.Dispersion(pattern, parts), corpora.Combined.Dispersion(pattern, parts), row => row);
            Check(corpora.Whole.Dispersion(pattern, a => a.Language), corpora.Combined.Dispersion(pattern, a => a.Language), row => row);
            Check(corpora.Whole.Dispersion(pattern, a => a.Date.Year), corpora.Combined.Dispersion(pattern, a => a.Date.Year), row => row);
            Assert.Equal(corpora.Whole.Trend(pattern, period), corpora.Combined.Trend(pattern, period));

            static void Check(Dispersion whole, Dispersion combined, Func<DispersionPart, DispersionPart> row)
            {
                Assert.Equal(whole.Select(row), combined.Select(row));
                Assert.Equal(whole.Offsets, combined.Offsets);
                Assert.Equal((whole.Measures.ToString(), whole.Tokens, whole.Occurrences), (combined.Measures.ToString(), combined.Tokens, combined.Occurrences));
            }
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Diversity_is_the_same()
        => Gen.Select(CombinedCorpora.Pairs, Gen.Int[1, 9], Gen.Bool, Gen.Bool).Sample((corpora, window, matchCase, wordsOnly) => Assert.Equal(
            corpora.Whole.LexicalDiversity(window, matchCase, wordsOnly) with { Signature = "" }, corpora.Combined.LexicalDiversity(window, matchCase, wordsOnly) with { Signature = "" }),
            iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Lemmas_of_both_are_one_list()
    {
        var (first, second) = (TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage())), TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage())));

        Assert.Equal(
            first.LemmaList().Select(row => (row.Rank, row.Lemma, row.Upos, 2 * row.Count, 2 * row.Articles)),
            Corpora.Of(first, second).LemmaList().Select(row => (row.Rank, row.Lemma, row.Upos, row.Count, row.Articles)));
    }

    [Fact]
    public void Concordances_are_the_same_however_they_are_sorted()
        => Gen.Select(CombinedCorpora.Pairs, Pattern, Gen.Int[0, 3], Gen.Int[0, 9]).Sample((corpora, pattern, window, by) =>
        {
            Check(corpora.Whole.Concordance(pattern, window), corpora.Combined.Concordance(pattern, window), by);
            Check(corpora.Whole.Concordance(pattern, ContextUnit.Sentence), corpora.Combined.Concordance(pattern, ContextUnit.Sentence), by);

            static void Check(Concordance<ExecutorArticle, ExecutorFields> whole, Concordance<Article, ArticleFields> combined, int by)
            {
                ConcordanceSort[] sorts = [ConcordanceSort.Left, ConcordanceSort.Right, ConcordanceSort.Match.ReverseWord(), ConcordanceSort.At(1).Descending(), ConcordanceSort.Date, ConcordanceSort.At(-1).ReverseWord()];
                Equal(whole, combined);
                Equal(whole.Page(1, 3), combined.Page(1, 3));
                Equal(whole.Sample(3, seed: 7), combined.Sample(3, seed: 7));
                if (by < sorts.Length)
                    Equal(whole.Sort(sorts[by], sorts[(by + 1) % sorts.Length]), combined.Sort(sorts[by], sorts[(by + 1) % sorts.Length]));
                else
                    Equal(whole.SortByDescending(a => a.Language).Page(0, 5), combined.SortByDescending(a => a.Language).Page(0, 5));
                Assert.Equal(whole.CountBy(a => a.Language), combined.CountBy(a => a.Language));
                Assert.Equal(whole.Count, combined.Count);
            }

            static void Equal(Concordance<ExecutorArticle, ExecutorFields> whole, Concordance<Article, ArticleFields> combined)
            {
                Assert.Equal(whole.Select(line => $"{CombinedCorpora.Content(line.Article)}: {line} {line.Start}"), combined.Select(line => $"{CombinedCorpora.Content(line.Article)}: {line} {line.Start}"));
                Assert.Equal(whole.Count, combined.Count);
                if (whole.Count > 0)
                    Assert.Equal(whole[whole.Count - 1].ToString(), combined[combined.Count - 1].ToString());
            }
        }, iter: Iterations, threads: 2, print: _ => "");
}
