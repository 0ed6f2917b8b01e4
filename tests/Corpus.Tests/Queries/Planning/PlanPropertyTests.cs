using CsCheck;

namespace Corpus.Tests;

/// <summary>Plans over indexes of every quality and cost, so that every way of going about it is taken, against sets.</summary>
public class PlanPropertyTests
{
    private static readonly Dictionary<int, CorpusImage> Images = new[] { 0, 1, 2, 63, 64, 65, 200 }.ToDictionary(
        count => count, count => TestCorpus.Open(TestCorpus.Image([.. Enumerable.Range(0, count).Select(i => TestCorpus.Article($"{i:D3}", ""))])));

    private static readonly Gen<double> Costs = Gen.OneOf(0.1, 10.0, 300.0, 10_000.0, 1e7);

    private sealed record Case(CorpusImage Image, Condition Condition, HashSet<int> Articles);

    private static readonly Gen<Case> Cases = Gen.OneOf(Images.Values.ToArray()).SelectMany(
        image => Trees(image, 4).Select(tree => new Case(image, tree.Condition, tree.Articles)));

    [Fact]
    public void Every_plan_finds_the_articles_for_which_the_condition_holds()
        => Cases.Sample(
            test =>
            {
                var expected = test.Articles.Order().ToArray();
                Assert.Equal(expected, QueryExecution.Find(test.Image, test.Condition, int.MaxValue, null, default));
                Assert.Equal(expected.Length, QueryExecution.Count(test.Image, test.Condition, default));
            },
            iter: 5_000,
            print: Print);

    [Fact]
    public void What_is_explained_is_what_is_found()
        => Cases.Sample(
            test => Assert.Equal(test.Articles.Order(), QueryExecution.Find(test.Image, test.Condition, int.MaxValue, new PlanTrace(), default)),
            iter: 2_000,
            print: Print);

    [Fact]
    public void The_first_articles_come_first_where_they_are_enough()
        => Gen.Select(Cases, Gen.Int[1, 5]).Sample(
            (test, limit) => Assert.Equal(
                test.Articles.Order().Take(limit), QueryExecution.Find(test.Image, test.Condition, limit, null, default).Take(limit)),
            iter: 3_000,
            print: pair => Print(pair.Item1));

    [Fact]
    public void Candidates_are_kept_if_the_condition_holds()
        => Gen.Select(Cases, Gen.Int[1, 70]).Sample(
            (test, step) =>
            {
                using var candidates = new ArticleBitmap(test.Image.Count);
                for (var ordinal = 0; ordinal < test.Image.Count; ordinal += step)
                    candidates.Add(ordinal);
                QueryExecution.Restrict(test.Image, test.Condition, candidates, null, default);
                Assert.Equal(test.Articles.Where(o => o % step == 0).Order(), candidates.ToArray());
            },
            iter: 3_000,
            print: pair => Print(pair.Item1));

    [Fact]
    public void One_article_is_asked_for_itself()
        => Cases.Where(test => test.Image.Count > 0).Sample(
            test => Assert.All(
                Enumerable.Range(0, Math.Min(3, test.Image.Count)),
                ordinal => Assert.Equal(test.Articles.Contains(ordinal), QueryExecution.Holds(test.Image, test.Condition, ordinal))),
            iter: 2_000,
            print: Print);

    private static Gen<(Condition Condition, HashSet<int> Articles)> Trees(CorpusImage image, int depth)
    {
        var leaf = Leaves(image);
        if (depth == 0)
            return leaf;
        var tree = Trees(image, depth - 1);
        return Gen.Frequency(
            (3, leaf),
            (1, Gen.Bool.Select(value => ((Condition)(value ? ConstantCondition.True : ConstantCondition.False), value ? All(image) : []))),
            (2, tree.Select(t => (!t.Condition, Complement(image, t.Articles)))),
            (4, Gen.Select(tree, tree).Select((x, y) => (x.Condition & y.Condition, x.Articles.Intersect(y.Articles).ToHashSet()))),
            (4, Gen.Select(tree, tree).Select((x, y) => (x.Condition | y.Condition, x.Articles.Union(y.Articles).ToHashSet()))),
            (1, tree.Select(t => (t.Condition & t.Condition, t.Articles))),
            (1, tree.Select(t => (t.Condition | !t.Condition, All(image)))));
    }

    private static Gen<(Condition Condition, HashSet<int> Articles)> Leaves(CorpusImage image)
        => Gen.Select(Sets(image), Gen.Int[0, 6], Sets(image), Gen.Select(Costs, Costs, Costs), Gen.Int[0, 250], Gen.Bool)
            .Select((articles, quality, extra, costs, estimate, knows) =>
            {
                var more = articles.Union(extra).ToHashSet();
                var necessary = new ListedLeaf("Necessary", more) { Indexed = quality == 3 ? more : null, Estimate = estimate, FindCost = costs.Item1 };
                var inexact = new ListedLeaf("Inexact", articles) { Indexed = more, Estimate = estimate, FindCost = costs.Item2 };
                var half = new ListedLeaf("Half", articles.Where(o => o % 2 == 0).ToHashSet()) { Indexed = articles.Where(o => o % 2 == 0).ToHashSet(), Estimate = estimate, FindCost = 1 };
                var otherHalf = new ListedLeaf("OtherHalf", articles.Where(o => o % 2 == 1).ToHashSet());
                return ((Condition)new ListedLeaf($"Leaf{quality}", articles)
                {
                    Indexed = quality switch { 0 => articles, 1 => articles, 2 => more, _ => null },
                    Estimate = estimate,
                    FindCost = costs.Item1,
                    ProbeCost = quality == 1 ? costs.Item2 : double.PositiveInfinity,
                    HoldsCost = costs.Item3,
                    KnowsCount = knows,
                    NecessaryCondition = quality switch { 3 => necessary, 4 => (necessary & inexact) | inexact, 5 => half | otherHalf, _ => null },
                }, articles);
            });

    private static Gen<HashSet<int>> Sets(CorpusImage image)
        => image.Count == 0
            ? Gen.Const(0).Select(_ => new HashSet<int>())
            : Gen.OneOf(Gen.Int[0, image.Count - 1].Array[0, 4], Gen.Int[0, image.Count - 1].Array[0, image.Count], Gen.Const(0).Select(_ => All(image).ToArray()))
                .Select(ordinals => ordinals.ToHashSet());

    private static HashSet<int> All(CorpusImage image) => [.. Enumerable.Range(0, image.Count)];

    private static HashSet<int> Complement(CorpusImage image, HashSet<int> articles) => [.. All(image).Except(articles)];

    private static string Print(Case test) => $"{test.Image.Count} articles, {test.Condition}, expected {string.Join(' ', test.Articles.Order())}";
}
