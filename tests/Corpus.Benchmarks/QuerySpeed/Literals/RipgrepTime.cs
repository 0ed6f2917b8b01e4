using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The time of ripgrep for a file, without what the same process takes for an empty file (median so far).</summary>
/// <param name="literal">What it looks for.</param>
/// <param name="file">Where.</param>
/// <param name="empty">The empty file.</param>
/// <param name="lines">How many lines it has to find.</param>
internal sealed class RipgrepTime(string literal, string file, string empty, int lines) : SystemTime
{
    private const int Trials = 3;

    private readonly Sample _starts = new();
    private bool _isMapped;

    /// <summary>Also finds out whether it is faster with the file mapped.</summary>
    public override void WarmUp()
    {
        var (mapped, read) = (new Sample(), new Sample());
        for (var trial = 0; trial < Trials; trial++)
        {
            mapped.Add(Time(isMapped: true));
            read.Add(Time(isMapped: false));
        }

        _isMapped = mapped.Least < read.Least;
    }

    public override void Measure() => Microseconds.Add(Time(_isMapped));

    private double Time(bool isMapped)
    {
        _starts.Add(Ripgrep.Count(literal, empty, isMapped).Microseconds);
        var (whole, found) = Ripgrep.Count(literal, file, isMapped);
        if (found != lines)
            throw new WrongAnswerException($"ripgrep finds '{literal}' in {found} lines, and {lines} have it.");
        return whole - _starts.Median;
    }
}
