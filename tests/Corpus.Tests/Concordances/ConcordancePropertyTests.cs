using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Concordances beside what goes through the tokens of the articles one by one.</summary>
public class ConcordancePropertyTests
{
    private const int Iterations = 500;

    [Fact]
    public void Lines_are_where_the_tokens_are_with_their_context()
        => Gen.Select(Subcorpora, Patterns, Gen.Int[0, 6], Units).Sample((articles, make, window, unit) =>
        {
            var pattern = make(articles.Selection.Image);
            var naive = new NaiveCorpus(articles);

            var windows = naive.Find(pattern).Select(hit => Line(hit, Math.Max(0, hit.First - window), Math.Min(hit.Article.Length, hit.First + hit.Length + window)));
            Check(windows, articles.Concordance(pattern.Pattern, window));

            var units = naive.Find(pattern).Select(hit => Line(
                hit,
                Array.FindIndex(hit.Article, token => token.UnitOf(unit) == hit.Article[hit.First].UnitOf(unit)),
                Array.FindLastIndex(hit.Article, token => token.UnitOf(unit) == hit.Article[hit.First + hit.Length - 1].UnitOf(unit)) + 1));
            Check(units, articles.Concordance(pattern.Pattern, unit));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Numbers_agree()
        => Gen.Select(Subcorpora, Patterns, Gen.Int[0, 12], Gen.Int).Sample((articles, make, count, seed) =>
        {
            var pattern = make(articles.Selection.Image).Pattern;
            var all = articles.Concordance(pattern);
            var lines = all.ToArray();

            // Counted before lines are found, and after.
            Assert.Equal(lines.Length, articles.Concordance(pattern).Count);
            Assert.Equal(lines.Length, all.Count);
            Assert.Equal(lines, Enumerable.Range(0, lines.Length).Select(i => all[i]));
            Assert.Equal(lines.Skip(count).Take(3), articles.Concordance(pattern).Page(count, 3));
            Assert.Equal(lines.Length, all.CountBy(a => a.Date).Sum(group => group.Value));
            Assert.Equal(lines.GroupBy(line => line.Article.Section).Select(group => KeyValuePair.Create(group.Key, group.Count())), all.CountBy(a => a.Section));

            // A subset and its complement make the whole.
            var some = articles.Where(a => a.Text.ContainsWord("haven"));
            Assert.Equal(lines.Length, some.Concordance(pattern).Count + articles.Except(some).Concordance(pattern).Count);

            var sample = all.Sample(count, seed);
            Assert.Equal(Math.Min(count, lines.Length), sample.Count);
            Assert.Equal(sample, lines.Where(sample.Contains));
            Assert.Equal(sample, articles.Concordance(pattern).Sample(count, seed));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Sorted_lines_are_the_lines_in_the_order_of_their_words()
        => Gen.Select(Subcorpora, Patterns, Gen.Int[0, 4], Sorts.Array[1, 3]).Sample((articles, make, window, sorts) =>
        {
            var lines = articles.Concordance(make(articles.Selection.Image).Pattern, window);

            var expected = lines.OrderBy(_ => 0);
            foreach (var (sort, key) in sorts)
                expected = expected.ThenBy(key, sort.IsDescending ? Comparer<string[]>.Create((a, b) => Compare(b, a)) : Comparer<string[]>.Create(Compare));

            Assert.Equal(expected.Select(Place), lines.Sort([.. sorts.Select(sort => sort.Sort)]).Select(Place));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Sorting_by_a_field_is_that_of_LINQ()
        => Gen.Select(Subcorpora, Patterns).Sample((articles, make) =>
        {
            var lines = articles.Concordance(make(articles.Selection.Image).Pattern);

            Assert.Equal(lines.OrderBy(line => line.Article.Pages).Select(Place), lines.SortBy(a => a.Pages).Select(Place));
            Assert.Equal(lines.OrderByDescending(line => line.Article.Date).Select(Place), lines.SortByDescending(a => a.Date).Select(Place));
            Assert.Equal(lines.OrderBy(line => line.Article.Date).Select(Place), lines.Sort(ConcordanceSort.Date).Select(Place));
        }, iter: Iterations / 3, threads: 2, print: _ => "");

    private static readonly Gen<(ConcordanceSort Sort, Func<ConcordanceLine<ExecutorArticle>, string[]> Key)> Sorts = Gen.Select(
        Gen.OneOf(
            Gen.Const((ConcordanceSort.Left, Words(line => line.LeftTokens.Reverse()))),
            Gen.Const((ConcordanceSort.Match, Words(line => line.MatchTokens))),
            Gen.Const((ConcordanceSort.Right, Words(line => line.RightTokens))),
            Gen.Int[1, 5].Select(place => (ConcordanceSort.At(place), Words(line => line.RightTokens.Skip(place - 1).Take(1)))),
            Gen.Int[1, 5].Select(place => (ConcordanceSort.At(-place), Words(line => line.LeftTokens.Reverse().Skip(place - 1).Take(1))))),
        Gen.Bool,
        Gen.Bool,
        (sort, isReversed, isDescending) => (
            (isReversed ? sort.Item1.ReverseWord() : sort.Item1) is var first && isDescending ? first.Descending() : first,
            isReversed ? (Func<ConcordanceLine<ExecutorArticle>, string[]>)(line => [.. sort.Item2(line).Select(Reversed)]) : sort.Item2));

    private static Func<ConcordanceLine<ExecutorArticle>, string[]> Words(Func<ConcordanceLine<ExecutorArticle>, IEnumerable<Token>> tokens)
        => line => [.. tokens(line).Select(token => WordForm.Of(token.Text.AsUtf8(), matchCase: false))];

    private static string Reversed(string word) => string.Concat(word.EnumerateRunes().Reverse().Select(rune => rune.ToString()));

    // A line without a word comes first; words are compared by code points.
    private static int Compare(string[] a, string[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var words = a[i].EnumerateRunes().Zip(b[i].EnumerateRunes()).Select(pair => pair.First.Value.CompareTo(pair.Second.Value)).FirstOrDefault(order => order != 0);
            if (words == 0)
                words = a[i].Length.CompareTo(b[i].Length);
            if (words != 0)
                return words;
        }

        return a.Length.CompareTo(b.Length);
    }

    private static (string Id, int Start, int Length) Place(ConcordanceLine<ExecutorArticle> line) => (line.Article.Id, line.Start, line.Length);

    private static (string Id, int Start, int MatchStart, int MatchEnd, int End) Line((NaiveToken[] Article, int First, int Length) hit, int first, int end)
        => (hit.Article[0].Article, hit.Article[first].Start, hit.Article[hit.First].Start, hit.Article[hit.First + hit.Length - 1].End, hit.Article[end - 1].End);

    private static void Check(IEnumerable<(string Id, int Start, int MatchStart, int MatchEnd, int End)> expected, Concordance<ExecutorArticle, ExecutorFields> concordance)
    {
        var lines = concordance.ToArray();
        Assert.Equal(expected, lines.Select(line => (
            line.Article.Id, line.LeftTokens.Count == 0 ? line.Start : line.LeftTokens[0].Start, line.Start, line.End, line.RightTokens.Count == 0 ? line.End : line.RightTokens[^1].End)));
        Assert.All(lines, line =>
        {
            var text = line.Article.Text.ToString();
            Assert.Equal(line.MatchTokens.Count == 0 ? "" : text[line.Start..line.End], line.Match.ToString());
            Assert.Equal(line.LeftTokens.Count == 0 ? "" : text[line.LeftTokens[0].Start..line.LeftTokens[^1].End], line.Left.ToString());
            Assert.Equal(line.RightTokens.Count == 0 ? "" : text[line.RightTokens[0].Start..line.RightTokens[^1].End], line.Right.ToString());
        });
    }
}
