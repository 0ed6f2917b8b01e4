using System.Globalization;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>What the built program allocates on its thread, in bytes, as it counts them itself.</summary>
/// <param name="FirstArticle">To get the first article, what opening the corpus takes included.</param>
/// <param name="Reading">To read all texts as UTF-8, each for the first time.</param>
internal sealed record Allocations(long FirstArticle, long Reading)
{
    /// <summary>The part of the program that counts. It also says how much it read, so that its answer can be checked.</summary>
    public const string Program = """
        internal static class Allocations
        {
            public static void Print()
            {
                var before = System.GC.GetAllocatedBytesForCurrentThread();
                var first = App.Nieuws.Articles[0];
                var forFirst = System.GC.GetAllocatedBytesForCurrentThread() - before;

                long bytes = 0;
                long reading = 0;
                var count = 0;
                foreach (var article in App.Nieuws.Articles)
                {
                    before = System.GC.GetAllocatedBytesForCurrentThread();
                    bytes += article.Text.AsUtf8().Length;
                    reading += System.GC.GetAllocatedBytesForCurrentThread() - before;
                    count++;
                }

                System.GC.KeepAlive(first);
                System.Console.WriteLine($"{forFirst} {reading} {count} {bytes}");
            }
        }
        """;

    public static Allocations Measure(BenchmarkProject project, GeneratedArticles articles)
    {
        var printed = project.Start(null, "allocations").Output;
        if (printed.Split(' ').Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToArray() is not [var first, var reading, var count, var bytes]
            || count != articles.Count
            || bytes != articles.TextBytes)
        {
            throw new WrongAnswerException($"The program read '{printed.TrimEnd()}', which should end with {articles.Count} articles of {articles.TextBytes} bytes.");
        }

        return new Allocations(first, reading);
    }
}
