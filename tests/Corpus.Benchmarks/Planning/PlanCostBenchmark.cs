using System.Diagnostics;
using System.Globalization;
using Corpus.Sources;

namespace Corpus.Benchmarks.Planning;

/// <summary>
/// Measures what the planner takes its steps to cost (the constants of <c>PlanCosts.cs</c>), and what planning itself costs: queries over indexes that cost next to nothing.
/// </summary>
internal static class PlanCostBenchmark
{
    private const int Articles = 20_000;
    private const int Rounds = 41;

    /// <summary>Runs it.</summary>
    public static void Run(TextWriter output)
    {
        using var image = ImageOf(Articles);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Articles} articles, {Rounds} rounds: median, best, allocated"));
        Steps(image, output);
        Planning(image, output);
    }

    private static void Steps(CorpusImage image, TextWriter output)
    {
        var asked = Normalizer.NodeOf(new CostLeaf(hasIndex: false));
        var probed = Normalizer.NodeOf(new CostLeaf(hasIndex: true) { FindCost = 1e12 });
        probed.Prepare(image);
        using var all = new ArticleBitmap(Articles);
        all.AddAll();
        using var few = new ArticleBitmap(64);
        Measure(output, "asking an article, evaluation aside", Articles, () => Check(image, asked));
        Measure(output, "looking an article up, index aside", Articles, () => Check(image, probed));
        Measure(output, "a bitmap made, combined, counted: 64 articles of it", Articles / 64, () => Combine(all));
        Measure(output, "a bitmap of 64 articles", 1, () => Combine(few));
    }

    private static void Planning(CorpusImage image, TextWriter output)
    {
        var query = ArticleQuery<PlainArticle, CostFields>.Create(image, static handle => new PlainArticle(handle), static handle => new CostFields(handle));
        var (one, two) = (new CostLeaf(hasIndex: true), new CostLeaf(hasIndex: true));
        var known = new CostLeaf(hasIndex: true) { KnowsCount = true };
        Measure(output, "count, one condition whose index knows it", 1, () => query.Where(known).Count);
        Measure(output, "count, one condition", 1, () => query.Where(one).Count);
        Measure(output, "count, two conditions joined by &&", 1, () => query.Where(one & two).Count);
        Measure(output, "count, two conditions joined by ||", 1, () => query.Where(one | two).Count);
    }

    private static int Check(CorpusImage image, PlanNode node)
    {
        using var candidates = new ArticleBitmap(Articles);
        candidates.AddAll();
        new PlanRun(image, null, default).CheckAll(candidates, Articles, [node]);
        return candidates.Count();
    }

    private static int Combine(ArticleBitmap other)
    {
        using var bitmap = new ArticleBitmap(other.Length);
        bitmap.IntersectWith(other);
        return bitmap.Count();
    }

    private static void Measure(TextWriter output, string name, double per, Func<int> run)
    {
        var repeats = per > 1000 ? 20 : 2000;
        for (var warming = 0; warming < 3; warming++)
        {
            for (var i = 0; i < repeats; i++)
                run();
            Thread.Sleep(100);
        }

        var times = new double[Rounds];
        long allocated = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repeats; i++)
                run();
            times[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats / per;
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / repeats;
        }

        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-52} {times[Rounds / 2],8:F2} ns {times[0],8:F2} ns {allocated,8} B"));
    }

    private static CorpusImage ImageOf(int count)
    {
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "Maat", "nl", null);
        for (var i = 0; i < count; i++)
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            writer.Add(new SourceArticle { Id = id, Path = id, Line = 1, Text = "", Paragraphs = [] }, id, null);
        }

        writer.Finish(new byte[32], [.. Enumerable.Range(0, count).Select(i => $"A{i}")], null);
        return CorpusImage.Open(ImageMemory.FromBytes("measured", stream.ToArray()));
    }
}
