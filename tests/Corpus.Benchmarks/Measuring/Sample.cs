namespace Corpus.Benchmarks.Measuring;

/// <summary>Repeated measurements of one thing.</summary>
internal sealed class Sample
{
    private readonly List<double> _values = [];

    public double Median => Quantile(0.5);

    /// <summary>The one that the machine's other work disturbed least.</summary>
    public double Least => _values.Min();

    /// <summary>What 95 of 100 measurements do not exceed.</summary>
    public double P95 => Quantile(0.95);

    /// <summary>How far the measurements lie around the median: half the distance between the quartiles.</summary>
    public double HalfOfMiddle => (Quantile(0.75) - Quantile(0.25)) / 2;

    /// <summary>The measurements, in their order.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>A sample of these.</summary>
    public static Sample Of(IEnumerable<double> values)
    {
        var sample = new Sample();
        sample._values.AddRange(values);
        return sample;
    }

    public void Add(double value) => _values.Add(value);

    /// <summary>The median of the ratios, pair by pair, which holds when the machine's speed drifts.</summary>
    public double RatioTo(Sample other) => PairedWith(other, (mine, theirs) => mine / theirs).Median;

    /// <summary>The differences, pair by pair.</summary>
    public Sample Minus(Sample other) => PairedWith(other, (mine, theirs) => mine - theirs);

    /// <summary>Between two measurements it is interpolated: Hyndman and Fan (1996), definition 7.</summary>
    private double Quantile(double share)
    {
        var sorted = _values.Order().ToArray();
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    private Sample PairedWith(Sample other, Func<double, double, double> compare)
    {
        var pairs = new Sample();
        foreach (var (mine, theirs) in _values.Zip(other._values))
            pairs.Add(compare(mine, theirs));
        return pairs;
    }
}
