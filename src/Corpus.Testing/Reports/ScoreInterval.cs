using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>A confidence interval of a score.</summary>
/// <param name="Lower">Its lower end; NaN where there is no interval.</param>
/// <param name="Upper">Its upper end; NaN where there is no interval.</param>
/// <param name="Level">Its level: 0.95.</param>
public readonly record struct ScoreInterval(double Lower, double Upper, double Level)
{
    /// <summary>Whether there is one: it takes two articles.</summary>
    public bool Exists => !double.IsNaN(Lower);

    /// <summary><c>95% 0.8801 to 0.9188</c>.</summary>
    public override string ToString() => Exists ? Invariant($"{100 * Level:0.##}% {Lower:F4} to {Upper:F4}") : "no interval of one article";
}
