using System.Globalization;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Peer;

namespace Corpus.Benchmarks.Building;

/// <summary>Holds the results against the targets.</summary>
internal sealed class BuildVerdict
{
    private const double CompileTarget = 50;
    private const double EditTarget = 0.01;
    private const double StartTarget = 1.10;
    private const double PeerColdTarget = 5;
    private const double PeerEditTarget = 20;
    private const double PeerMemoryTarget = 10;

    // What two measurements of the same thing may differ beyond their spread.
    private const double Tolerance = 1.25;

    private readonly BuildResults _results;
    private readonly TextWriter _output;

    private BuildVerdict(BuildResults results, TextWriter output)
    {
        _results = results;
        _output = output;
    }

    private IReadOnlyList<SizeResult> Sizes => _results.Sizes;

    private SizeResult Largest => Sizes[^1];

    public static void Print(BuildResults results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        var verdict = new BuildVerdict(results, output);
        verdict.JudgeGrowth();
        verdict.JudgeCompiling();
        verdict.JudgeEdits();
        verdict.JudgeProgram();
        verdict.JudgePeer();
    }

    /// <summary>
    /// Growth is linear when a further article costs no more among many than among few: the slope between the two largest sizes is
    /// held against that between the second and the third largest. Fixed costs drop out; the spread of the measurements is allowed.
    /// Where the smaller slope is lost in that spread, the whole time may grow as much as the number of articles.
    /// </summary>
    private void JudgeGrowth()
    {
        if (Sizes.Count < 3)
        {
            _output.WriteLine("- not judged: growth no worse than linear (three sizes are needed)");
            return;
        }

        Growth("what the corpus adds to a cold build", 1e6, r => r.Cost.Builds.Added);
        Growth("a build after one edit", 1e6, r => r.Cost.Builds.Edit);
        Growth("generator, cold", 1e3, r => r.Cost.Generator.Cold);
        Growth("generator, cold, a member for each", 1e3, r => (r.GeneratorWithMembers ?? r.Cost.Generator).Cold);
        Growth("generator after one edit", 1e3, r => r.Cost.Generator.Edit);
        Growth("`corpus compile`, steady", 1e6, r => r.Cost.Compile.SteadySeconds);
    }

    private void Growth(string what, double microseconds, Func<SizeResult, Sample> time)
    {
        var (few, some, many) = (Sizes[^3], Sizes[^2], Largest);
        var (before, spreadBefore) = Slope(few, some);
        var (now, spreadNow) = Slope(some, many);
        var timesAsMany = (double)many.Count / some.Count;
        var timesAsLong = time(many).Median / time(some).Median;
        if (before > 2 * spreadBefore)
        {
            Line(
                now <= (before * Tolerance) + spreadBefore + spreadNow,
                $"growth no worse than linear: {what}: {now:F1} ± {spreadNow:F1} µs a further article up to {many.Count:N0}, {before:F1} ± {spreadBefore:F1} µs up to {some.Count:N0}");
        }
        else
        {
            Line(
                timesAsLong <= timesAsMany * Tolerance,
                $"growth no worse than linear: {what}: {timesAsLong:F1} times as long for {timesAsMany:F0} times the articles ({now:F1} ± {spreadNow:F1} µs a further article; up to {some.Count:N0} lost in the noise)");
        }

        (double Slope, double Spread) Slope(SizeResult smaller, SizeResult larger)
        {
            var articles = (larger.Count - smaller.Count) / microseconds;
            return ((time(larger).Median - time(smaller).Median) / articles, (time(larger).HalfOfMiddle + time(smaller).HalfOfMiddle) / articles);
        }
    }

    private void JudgeCompiling() => Line(
        Largest.Cost.Compile.WholeProcess >= CompileTarget,
        $"`corpus compile` at {CompileTarget:F0} MB/s or more at {Largest.Count:N0}: {Largest.Cost.Compile.WholeProcess:F1} MB/s with the start of the process, {Largest.Cost.Compile.Steady:F0} MB/s steady");

    private void JudgeEdits()
    {
        Edit("", Largest.Cost.Generator);
        if (Largest.GeneratorWithMembers is { } withMembers)
            Edit(" with a member for each", withMembers);

        void Edit(string kind, GeneratorTime time) => Line(
            time.EditShare <= EditTarget,
            $"one edit at most {EditTarget:P0} of the generator's cold work at {Largest.Count:N0}{kind}: {time.EditShare:P2} with all that the driver does, {time.OwnEditShare:P2} in the generator's own steps");
    }

    private void JudgeProgram()
    {
        Start("JIT", Sizes.Select(r => r.Start));
        if (Largest.NativeStart is not null)
            Start("NativeAOT", Sizes.Select(r => r.NativeStart!));
        Line(
            Sizes.All(r => r.Cost.Allocations.Reading == 0),
            $"reading a text as UTF-8 allocates nothing: {Sizes.Max(r => r.Cost.Allocations.Reading):N0} bytes");

        void Start(string kind, IEnumerable<StartTime> times)
        {
            var worst = times.MaxBy(time => time.Ratio)!;
            Line(
                worst.Ratio <= StartTarget,
                $"first article within {StartTarget - 1:P0} of hello world ({kind}), worst size: {worst.Ratio - 1:+0.0%;-0.0%} ({worst.Milliseconds - worst.HelloMilliseconds:F1} ms)");
        }
    }

    /// <summary>Which figures are held against each other, <see cref="PeerComparison"/> says.</summary>
    private void JudgePeer()
    {
        if (_results.Peer.Result is not { } velite)
        {
            _output.WriteLine($"- not judged: {Velite.Name} ({_results.Peer.Reason})");
            return;
        }

        var count = _results.FrontMatter.Articles.Count;
        var comparison = new PeerComparison(velite, _results.FrontMatter);
        var (cold, edit, memory) = (comparison.Cold, comparison.EditWhileTyping, comparison.Memory);
        Line(
            cold.Ratio >= PeerColdTarget,
            $"at least {PeerColdTarget} times faster than {Velite.Name}, cold, at {count:N0}: {cold.Ratio:F1} times ({cold.Ours:F2} s : {cold.Theirs:F2} s)");
        Line(
            edit.Ratio >= PeerEditTarget,
            $"at least {PeerEditTarget} times faster than {Velite.Name} after one edit, while typing, at {count:N0}: {edit.Ratio:F1} times ({edit.Ours * 1e3:F1} ms : {edit.Theirs * 1e3:F1} ms)");
        if (memory.AreKnown)
        {
            Line(
                memory.Ratio >= PeerMemoryTarget,
                $"at most a tenth of the memory of {Velite.Name} at {count:N0}: {1 / memory.Ratio:P0} ({memory.Ours:F0} MB : {memory.Theirs:F0} MB)");
        }
    }

    private void Line(bool isMet, FormattableString text)
        => _output.WriteLine($"- {(isMet ? "met" : "**missed**")}: {text.ToString(CultureInfo.InvariantCulture)}");
}
