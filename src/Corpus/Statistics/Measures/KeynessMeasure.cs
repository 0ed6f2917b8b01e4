namespace Corpus;

/// <summary>How much a word is key in a corpus against a reference: a measure of a <see cref="KeynessTable"/>.</summary>
public enum KeynessMeasure
{
    /// <summary>The log-likelihood of two terms, never negative: <see cref="KeynessTable.LogLikelihood"/>.</summary>
    LogLikelihood,

    /// <summary>The log-likelihood of four cells, never negative: <see cref="KeynessTable.LogLikelihood4"/>.</summary>
    LogLikelihood4,

    /// <summary>Pearson's χ², never negative: <see cref="KeynessTable.ChiSquared"/>.</summary>
    ChiSquared,

    /// <summary>χ² with Yates' correction, never negative: <see cref="KeynessTable.ChiSquaredYates"/>.</summary>
    ChiSquaredYates,

    /// <summary>Signed, in doublings: <see cref="KeynessTable.LogRatio"/>.</summary>
    LogRatio,

    /// <summary>Signed, in percents from −100 on: <see cref="KeynessTable.PercentDifference"/>.</summary>
    PercentDifference,

    /// <summary>Above 1 for over-use: <see cref="KeynessTable.RelativeRisk"/>.</summary>
    RelativeRisk,

    /// <summary>Above 1 for over-use: <see cref="KeynessTable.OddsRatio"/>.</summary>
    OddsRatio,

    /// <summary>Signed, from −1 to 1: <see cref="KeynessTable.DifferenceCoefficient"/>.</summary>
    DifferenceCoefficient,

    /// <summary>Above 1 for over-use; with 1 per million added: <see cref="KeynessTable.SimpleMaths"/>.</summary>
    SimpleMaths,

    /// <summary>Evidence for a difference if positive, against it if negative: <see cref="KeynessTable.Bic"/>.</summary>
    Bic,

    /// <summary>From 0 to 1: <see cref="KeynessTable.Ell"/>.</summary>
    Ell,

    /// <summary>Never negative: <see cref="KeynessTable.EllRayson"/>.</summary>
    EllRayson,
}
