using System.Globalization;
using Corpus.Sources;

namespace Corpus.Benchmarks.Planning;

/// <summary>
/// Measures what the planner takes its steps to cost (the constants of <c>PlanCosts.cs</c>), and what planning itself costs: queries over indexes that cost next to nothing.
/// Then what words of texts cost.
/// </summary>
internal static class PlanCostBenchmark
{
    private const int Articles = 20_000;

    /// <summary>Runs it.</summary>
    public static void Run(TextWriter output)
    {
        using var image = ImageOf(Articles);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Articles} articles, {CostMeter.Rounds} rounds: median, best, allocated"));
        var meter = new CostMeter(output);
        Steps(image, meter);
        Planning(image, meter);
        TextCostBenchmark.Run(meter, output);
    }

    private static void Steps(CorpusImage image, CostMeter meter)
    {
        var asked = Normalizer.NodeOf(new CostLeaf(hasIndex: false));
        var probed = Normalizer.NodeOf(new CostLeaf(hasIndex: true) { FindCost = 1e12 });
        probed.Prepare(image);
        using var all = new ArticleBitmap(Articles);
        all.AddAll();
        using var few = new ArticleBitmap(64);
        meter.Measure("asking an article, evaluation aside", Articles, () => Check(image, asked));
        meter.Measure("looking an article up, index aside", Articles, () => Check(image, probed));
        meter.Measure("a bitmap made, combined, counted: 64 articles of it", Articles / 64, () => Combine(all));
        meter.Measure("a bitmap of 64 articles", 1, () => Combine(few));
    }

    private static void Planning(CorpusImage image, CostMeter meter)
    {
        var query = ArticleQuery<PlainArticle, CostFields>.Create(image, static handle => new PlainArticle(handle), static handle => new CostFields(handle));
        var (one, two) = (new CostLeaf(hasIndex: true), new CostLeaf(hasIndex: true));
        var known = new CostLeaf(hasIndex: true) { KnowsCount = true };
        meter.Measure("count, one condition whose index knows it", 1, () => query.Where(known).Count);
        meter.Measure("count, one condition", 1, () => query.Where(one).Count);
        meter.Measure("count, two conditions joined by &&", 1, () => query.Where(one & two).Count);
        meter.Measure("count, two conditions joined by ||", 1, () => query.Where(one | two).Count);
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
