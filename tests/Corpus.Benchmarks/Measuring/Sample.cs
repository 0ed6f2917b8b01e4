namespace Corpus.Benchmarks.Measuring;

/// <summary>Repeated measurements of one thing.</summary>
internal sealed class Sample
{
    private readonly List<double> _values = [];

    public double Median
    {
        get
        {
            var sorted = _values.Order().ToArray();
            var middle = sorted.Length / 2;
            return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public void Add(double value) => _values.Add(value);

    /// <summary>The median of the ratios, pair by pair, which holds when the machine's speed drifts.</summary>
    public double RatioTo(Sample other)
    {
        var ratios = new Sample();
        foreach (var (mine, theirs) in _values.Zip(other._values))
            ratios.Add(mine / theirs);
        return ratios.Median;
    }
}
