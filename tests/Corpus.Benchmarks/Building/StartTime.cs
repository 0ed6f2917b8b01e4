using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>The time from starting a program to its first article's headline on the console, beside a program that prints the same line as a constant.</summary>
/// <param name="Milliseconds">With a corpus, median.</param>
/// <param name="HelloMilliseconds">Without one, median.</param>
/// <param name="Ratio">Median of the ratios, pair by pair.</param>
internal sealed record StartTime(double Milliseconds, double HelloMilliseconds, double Ratio)
{
    public static StartTime Measure(BenchmarkProject corpus, BenchmarkProject hello, string? program, int pairs)
    {
        var with = new Sample();
        var without = new Sample();
        for (var pair = -2; pair < pairs; pair++)
        {
            var (helloSeconds, helloLine) = hello.Start(program is null ? null : Path.Combine(hello.Folder, program));
            var (seconds, line) = corpus.Start(program is null ? null : Path.Combine(corpus.Folder, program));
            if (line != helloLine)
                throw new WrongAnswerException($"The first headline is '{line}' and should be '{helloLine}'.");
            if (pair < 0)
                continue;
            with.Add(seconds * 1000);
            without.Add(helloSeconds * 1000);
        }

        return new StartTime(with.Median, without.Median, with.RatioTo(without));
    }
}
