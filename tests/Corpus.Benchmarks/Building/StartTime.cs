using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// The time of a whole process that prints its first article's headline, beside a program that prints the same line as a constant;
/// in turn, one pair after the other.
/// </summary>
/// <param name="Milliseconds">With a corpus, median.</param>
/// <param name="HelloMilliseconds">Without one, median.</param>
/// <param name="Ratio">Median of the ratios, pair by pair.</param>
internal sealed record StartTime(double Milliseconds, double HelloMilliseconds, double Ratio)
{
    private const int WarmUps = 2;

    /// <param name="corpus">The program with a corpus.</param>
    /// <param name="hello">The program without.</param>
    /// <param name="folder">Where in both projects the program lies; null for where it is built.</param>
    /// <param name="pairs">How often.</param>
    public static StartTime Measure(BenchmarkProject corpus, BenchmarkProject hello, string? folder, int pairs)
    {
        var (with, without) = (new Sample(), new Sample());
        for (var pair = -WarmUps; pair < pairs; pair++)
        {
            var helloTime = Milliseconds(hello);
            var time = Milliseconds(corpus);
            if (pair < 0)
                continue;
            with.Add(time);
            without.Add(helloTime);
        }

        return new StartTime(with.Median, without.Median, with.RatioTo(without));

        double Milliseconds(BenchmarkProject project)
        {
            var (seconds, line) = project.Start(folder);
            return line.TrimEnd() == GeneratedArticles.FirstHeadline
                ? seconds * 1000
                : throw new WrongAnswerException($"The first headline is '{line}' and should be '{GeneratedArticles.FirstHeadline}'.");
        }
    }
}
