using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Fixtures.Rows;

/// <summary>The three theories in one test framework.</summary>
/// <param name="Framework">Which.</param>
/// <param name="Rows">How many rows two of them have.</param>
/// <param name="Empty">The theory of one row.</param>
/// <param name="Strings">That of strings.</param>
/// <param name="Articles">That of articles.</param>
internal sealed record FrameworkTimes(TestFramework Framework, int Rows, TheoryTime Empty, TheoryTime Strings, TheoryTime Articles)
{
    /// <summary>Builds the projects and runs each once.</summary>
    public static FrameworkTimes Prepare(Package package, TestFramework framework, int rows)
    {
        var (empty, strings, articles) = (Of(TheoryKind.Empty), Of(TheoryKind.Strings), Of(TheoryKind.Articles));
        return new FrameworkTimes(framework, rows, empty, strings, articles);

        TheoryTime Of(TheoryKind kind)
        {
            var time = new TheoryTime(TestProject.Build(package, framework, kind, rows));
            time.WarmUp();
            return time;
        }
    }

    /// <summary>All in turn, so that a machine that is slower for a while is so for all; another one begins each time.</summary>
    public void Measure(int round)
    {
        TheoryTime[] times = [Empty, Strings, Articles];
        for (var i = 0; i < times.Length; i++)
            times[(round + i) % times.Length].Measure();
    }

    /// <summary>What a theory takes beyond the empty one, in seconds; round by round, median.</summary>
    public double Beyond(Func<TheoryTime, Sample> times, TheoryTime theory) => times(theory).Minus(times(Empty)).Median;

    /// <summary>How many times as long articles take as strings, both beyond the empty theory.</summary>
    public double Ratio(Func<TheoryTime, Sample> times) => times(Articles).Minus(times(Empty)).RatioTo(times(Strings).Minus(times(Empty)));
}
