using CsCheck;

namespace Corpus.Tests;

/// <summary>What is counted of two corpora adds up to what is counted of one that has the articles of both; and so with two queries that have no article in common.</summary>
public class JoinedCorporaTests
{
    private const int Iterations = 120;

    private static readonly WordPattern[] Patterns = ["de", "haven", "de haven", WordPattern.StartingWith("h"), WordPattern.AnyOf("de haven", "de", "boot"), WordPattern.Sequence("de", WordPattern.AnyToken)];

    /// <summary>Two parts, and the whole.</summary>
    private static readonly Gen<(ArticleQuery<ExecutorArticle, ExecutorFields>[] Parts, ArticleQuery<ExecutorArticle, ExecutorFields> Whole)> Corpora = Gen.OneOf(
        Gen.Select(ExecutorCorpora.Articles.Array[0, 8], ExecutorCorpora.Articles.Array[0, 8], (first, second) => (
            new[] { ExecutorCorpora.Of(first), ExecutorCorpora.Of(second) },
            ExecutorCorpora.Of([.. first, .. second]))),
        Gen.Select(ExecutorCorpora.Articles.Array[0, 12], Gen.Int[0, 3], (articles, kind) =>
        {
            var all = ExecutorCorpora.Of(articles);
            var part = kind switch { 0 => all.Where(a => a.Date.Year == 2022), 1 => all.Where(a => a.Text.ContainsWord("haven")), 2 => all.Take(3), _ => all.OrderByDescending(a => a.Pages).Skip(2) };
            return (new[] { part, all.Except(part) }, kind == 0 ? part.Union(all.Except(part)) : all);
        }));

    private static readonly Gen<WordPattern> Pattern = Gen.OneOf(Patterns);

    [Fact]
    public void Frequencies_and_their_articles_add_up()
        => Gen.Select(Corpora, Gen.Bool, Gen.Bool).Sample((corpora, matchCase, wordsOnly) =>
        {
            var parts = corpora.Parts.Select(part => part.FrequencyList(matchCase, wordsOnly)).ToArray();
            var whole = corpora.Whole.FrequencyList(matchCase, wordsOnly);

            Assert.Equal(
                parts.SelectMany(rows => rows).GroupBy(row => row.Word).Select(rows => (rows.Key, rows.Sum(row => row.Count), rows.Sum(row => row.Articles))).OrderBy(row => row.Key, StringComparer.Ordinal),
                whole.Select(row => (row.Word, row.Count, row.Articles)).OrderBy(row => row.Word, StringComparer.Ordinal));
            Assert.Equal(whole.TokenCount, parts.Sum(part => part.TokenCount));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void N_grams_add_up()
        => Gen.Select(Corpora, Gen.Int[1, 4], Gen.Int[0, 2], StatisticsCorpora.Units).Sample((corpora, n, skip, unit) =>
        {
            var parts = corpora.Parts.Select(part => part.NGrams(n, skip, unit)).ToArray();
            var whole = corpora.Whole.NGrams(n, skip, unit);

            Assert.Equal(
                parts.SelectMany(rows => rows).GroupBy(Words).Select(rows => (rows.Key, rows.Sum(row => row.Count))).OrderBy(row => row.Key, StringComparer.Ordinal),
                whole.Select(row => (Key: Words(row), row.Count)).OrderBy(row => row.Key, StringComparer.Ordinal));
            Assert.Equal(whole.TotalCount, parts.Sum(part => part.TotalCount));

            // A gold token may have a blank in it.
            static string Words(NGram row) => string.Join('\0', row.Words);
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void The_four_cells_of_collocations_add_up()
        => Gen.Select(Corpora, Pattern, Gen.Int[0, 3], Gen.Int[0, 3], StatisticsCorpora.Units).Sample((corpora, pattern, left, right, unit) =>
        {
            Check(corpora.Parts.Select(part => part.Collocations(pattern, left, right)), corpora.Whole.Collocations(pattern, left, right));
            Check(corpora.Parts.Select(part => part.Collocations(pattern, unit)), corpora.Whole.Collocations(pattern, unit));

            static void Check(IEnumerable<CollocationList> parts, CollocationList whole)
            {
                Assert.Equal((whole.Occurrences, whole.NearTotal, whole.Total), (parts.Sum(part => part.Occurrences), parts.Sum(part => part.NearTotal), parts.Sum(part => part.Total)));
                Assert.Equal(parts.SelectMany(part => part.Select(row => row.Word)).Distinct().Order(StringComparer.Ordinal), whole.Select(row => row.Word).Order(StringComparer.Ordinal));
                foreach (var row in whole)
                {
                    // A part that does not have the word has its other two cells all the same.
                    var tables = parts.Select(part => part.Find(row.Word)?.Table ?? ContingencyTable.FromMarginals(0, part.NearTotal, 0, part.Total)).ToArray();
                    Assert.Equal(row.Table, new ContingencyTable(tables.Sum(t => t.O11), tables.Sum(t => t.O12), tables.Sum(t => t.O21), tables.Sum(t => t.O22)));
                }
            }
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Keyness_is_of_frequencies_that_add_up()
        => Gen.Select(Corpora, ExecutorCorpora.Articles.Array[1, 6]).Sample((corpora, others) =>
        {
            var reference = ExecutorCorpora.Of(others);
            var parts = corpora.Parts.Select(part => part.Keyness(reference).ToDictionary(row => row.Word)).ToArray();
            var whole = corpora.Whole.Keyness(reference);

            Assert.Equal(parts.SelectMany(part => part.Keys).Distinct().Order(StringComparer.Ordinal), whole.Select(row => row.Word).Order(StringComparer.Ordinal));
            Assert.All(whole, row => Assert.Equal(row.Frequency, parts.Sum(part => part.TryGetValue(row.Word, out var of) ? of.Frequency : 0)));
            Assert.All(whole, row => Assert.All(parts.Where(part => part.ContainsKey(row.Word)), part => Assert.Equal(row.ReferenceFrequency, part[row.Word].ReferenceFrequency)));
            Assert.Equal(whole.Size, corpora.Parts.Sum(part => part.Keyness(reference).Size));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Parts_of_dispersion_and_points_of_trends_add_up()
        => Gen.Select(Corpora, Pattern, Gen.OneOf(TimePeriod.Year, TimePeriod.Month, TimePeriod.Day)).Sample((corpora, pattern, period) =>
        {
            var dispersions = corpora.Parts.Select(part => part.Dispersion(pattern, a => a.Section)).ToArray();
            Assert.Equal(
                dispersions.SelectMany(rows => rows).GroupBy(row => row.Name).Select(rows => (rows.Key, rows.Sum(row => row.Count), rows.Sum(row => row.Tokens))).OrderBy(row => row.Key, StringComparer.Ordinal),
                corpora.Whole.Dispersion(pattern, a => a.Section).Select(row => (row.Name, row.Count, row.Tokens)).OrderBy(row => row.Name, StringComparer.Ordinal));
            Assert.Equal(
                corpora.Parts.SelectMany(part => part.Dispersion(pattern)).Select(row => (row.Count, row.Tokens)).Order(),
                corpora.Whole.Dispersion(pattern).Select(row => (row.Count, row.Tokens)).Order());

            Assert.Equal(
                corpora.Parts.SelectMany(part => part.Trend(pattern, period)).Where(row => row.Articles > 0).GroupBy(row => row.Bucket).OrderBy(rows => rows.Key)
                    .Select(rows => (rows.Key, rows.Sum(row => row.Count), rows.Sum(row => row.Tokens), rows.Sum(row => row.Articles), rows.Sum(row => row.ArticlesWith))),
                corpora.Whole.Trend(pattern, period).Where(row => row.Articles > 0).Select(row => (row.Bucket, row.Count, row.Tokens, row.Articles, row.ArticlesWith)));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Tokens_add_up_and_types_are_those_of_either()
        => Corpora.Sample(corpora =>
        {
            var parts = corpora.Parts.Select(part => part.LexicalDiversity()).ToArray();
            var whole = corpora.Whole.LexicalDiversity();
            var words = corpora.Parts.SelectMany(part => part.FrequencyList()).GroupBy(row => row.Word).Select(rows => rows.Sum(row => row.Count)).ToArray();

            Assert.Equal(whole.Tokens, parts.Sum(part => part.Tokens));
            Assert.Equal((words.Length, words.Count(count => count == 1)), (whole.Types, whole.Hapaxes));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Concordances_add_up()
        => Gen.Select(Corpora, Pattern).Sample((corpora, pattern) => Assert.Equal(
            corpora.Parts.SelectMany(part => part.Concordance(pattern, 3)).Select(line => line.ToString()).Order(StringComparer.Ordinal),
            corpora.Whole.Concordance(pattern, 3).Select(line => line.ToString()).Order(StringComparer.Ordinal)), iter: Iterations, threads: 2, print: _ => "");
}
