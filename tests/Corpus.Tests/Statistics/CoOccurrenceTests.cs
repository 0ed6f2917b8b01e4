using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Co-occurrence beside the sets of units that have a token of an occurrence.</summary>
public class CoOccurrenceTests
{
    [Fact]
    public void Patterns_occur_together_in_the_units_that_both_reach_into()
        => Gen.Select(Subcorpora, Patterns.Array[0, 4], Units).Sample((articles, make, unit) =>
        {
            var patterns = make.Select(pattern => pattern(articles.Selection.Image)).ToArray();
            var naive = new NaiveCorpus(articles);
            var units = naive.Units(unit).ToArray();
            var has = patterns.Select(pattern =>
            {
                var tokens = naive.Find(pattern).SelectMany(hit => hit.Article.Skip(hit.First).Take(hit.Length)).ToHashSet();
                return Enumerable.Range(0, units.Length).Where(i => units[i].Any(tokens.Contains)).ToHashSet();
            }).ToArray();

            var matrix = articles.CoOccurrences(patterns.Select(pattern => pattern.Pattern), unit);

            Assert.Equal(units.Length, matrix.UnitCount);
            Assert.Equal(patterns.Select(pattern => pattern.Pattern.Label), matrix.Patterns);
            var pairs = Enumerable.Range(0, patterns.Length).SelectMany(first => Enumerable.Range(first, patterns.Length - first).Select(second => (first, second)));
            Assert.Equal(
                pairs.Select(pair => new CoOccurrence(
                    pair.first, pair.second, matrix.Patterns[pair.first], matrix.Patterns[pair.second],
                    ContingencyTable.FromMarginals(has[pair.first].Intersect(has[pair.second]).Count(), has[pair.first].Count, has[pair.second].Count, units.Length))),
                matrix);
            Assert.All(matrix, row =>
            {
                Assert.Equal(row, matrix[row.First, row.Second]);
                Assert.Equal((row.Count, row.Table.O12), (matrix[row.Second, row.First].Count, matrix[row.Second, row.First].Table.O21));
            });
        }, iter: 200, threads: 2, print: _ => "");
}
