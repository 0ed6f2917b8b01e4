namespace Corpus;

/// <summary>How strongly two things that are counted in a <see cref="ContingencyTable"/> belong together. More is stronger for each.</summary>
public enum AssociationMeasure
{
    /// <summary>G², never negative: <see cref="ContingencyTable.LogLikelihood"/>.</summary>
    LogLikelihood,

    /// <summary>Pearson's χ², never negative: <see cref="ContingencyTable.ChiSquared"/>.</summary>
    ChiSquared,

    /// <summary>χ² with Yates' correction, never negative: <see cref="ContingencyTable.ChiSquaredYates"/>.</summary>
    ChiSquaredYates,

    /// <summary>Signed: <see cref="ContingencyTable.TScore"/>.</summary>
    TScore,

    /// <summary>Signed: <see cref="ContingencyTable.ZScore"/>.</summary>
    ZScore,

    /// <summary>Signed, in bits: <see cref="ContingencyTable.MutualInformation"/>.</summary>
    MutualInformation,

    /// <summary>In bits; its sign says nothing: <see cref="ContingencyTable.MI2"/>.</summary>
    MI2,

    /// <summary>In bits; its sign says nothing: <see cref="ContingencyTable.MI3"/>.</summary>
    MI3,

    /// <summary>From 0 to 1, of collocates mostly: <see cref="ContingencyTable.Dice"/>, <see cref="Collocate.Dice"/>.</summary>
    Dice,

    /// <summary>At most 14, of collocates mostly; its sign says nothing: <see cref="ContingencyTable.LogDice"/>, <see cref="Collocate.LogDice"/>.</summary>
    LogDice,

    /// <summary>Signed, in doublings: <see cref="ContingencyTable.LogRatio"/>.</summary>
    LogRatio,

    /// <summary>From 0 to 1: <see cref="ContingencyTable.MinimumSensitivity"/>, <see cref="Collocate.MinimumSensitivity"/>.</summary>
    MinimumSensitivity,

    /// <summary>Signed, from −1 to 1: <see cref="ContingencyTable.DeltaPSecondGivenFirst"/>.</summary>
    DeltaPSecondGivenFirst,

    /// <summary>Signed, from −1 to 1: <see cref="ContingencyTable.DeltaPFirstGivenSecond"/>.</summary>
    DeltaPFirstGivenSecond,

    /// <summary>Above 1 for attraction, below for repulsion: <see cref="ContingencyTable.OddsRatio"/>.</summary>
    OddsRatio,
}
