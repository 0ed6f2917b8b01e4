using System.Diagnostics;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>What a byte costs in a short text and in one four times as long: in linear time the same.</summary>
/// <param name="Input">The text.</param>
/// <param name="System">What divides it.</param>
/// <param name="Short">Nanoseconds a byte at a quarter of the length: the least of all rounds, since what else the machine does is not asked here.</param>
/// <param name="Long">Nanoseconds a byte at full length, likewise.</param>
internal sealed record Growth(AdversarialInput Input, ITextSystem System, double Short, double Long)
{
    private const int Times = 4;

    public double Ratio => Long / Short;

    /// <param name="input">The text.</param>
    /// <param name="system">What divides it.</param>
    /// <param name="rounds">How often, short and long in turn.</param>
    public static Growth Measure(AdversarialInput input, ITextSystem system, int rounds)
    {
        var (quarter, full) = (input.Article(input.FullLength / Times), input.Article(input.FullLength));
        var (brief, lengthy) = (new Sample(), new Sample());
        for (var round = -1; round < rounds; round++)
        {
            // The short text as often as makes it as long as the other.
            var first = Nanoseconds(system, quarter, Times);
            var second = Nanoseconds(system, full, 1);
            if (round < 0)
                continue;
            brief.Add(first);
            lengthy.Add(second);
        }

        return new Growth(input, system, brief.Least, lengthy.Least);
    }

    private static double Nanoseconds(ITextSystem system, BenchmarkArticle article, int passes)
    {
        // Whose garbage is whose is not measured.
        GC.Collect();
        var clock = Stopwatch.StartNew();
        for (var pass = 0; pass < passes; pass++)
            system.Count(article);
        return clock.Elapsed.TotalNanoseconds / passes / article.Utf8.Length;
    }
}
