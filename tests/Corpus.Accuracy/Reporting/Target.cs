namespace Corpus.Accuracy;

/// <summary>What a figure should reach.</summary>
/// <param name="Data">The name of the data.</param>
/// <param name="Measure">What is measured; null for rules that are passed or failed.</param>
/// <param name="Least">The least F1, of kinds the least accuracy; of rules the least number that pass, all for 0.</param>
internal sealed record Target(string Data, Measure? Measure, double Least)
{
    /// <summary>All targets.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new(ShippedGold.OwnName, Accuracy.Measure.Sentences, 0.99),
        new(ShippedGold.OwnName, Accuracy.Measure.Quotations, 0.98),
        new(ShippedGold.OwnName, Accuracy.Measure.Kind, 0.90),
        new(ShippedGold.OwnName, Accuracy.Measure.Speaker, 0.90),
        new(ExternalData.LassySmall.Name, Accuracy.Measure.Tokens, 0.985) { External = ExternalData.LassySmall },
        new(ExternalData.LassySmall.Name, Accuracy.Measure.Sentences, 0.92) { External = ExternalData.LassySmall },
        new("pySBD Dutch", null, 0) { External = ExternalData.PySbd },
        new("pySBD English", null, 46) { External = ExternalData.PySbd },
        new("Unicode WordBreakTest", null, 0) { External = ExternalData.Unicode },
        new("Unicode SentenceBreakTest", null, 0) { External = ExternalData.Unicode },
        new("Unicode GraphemeBreakTest", null, 0) { External = ExternalData.Unicode },
    ];

    /// <summary>Where its data come from; null for those of this repository.</summary>
    public ExternalData? External { get; init; }

    /// <summary>Whether the score reaches it; null if the score is of other data or has nothing of it.</summary>
    public bool? IsMetBy(DataScore score)
    {
        if (score.Data.Name != Data)
            return null;
        if (Measure is { } measure)
            return score.Micro(measure) is { } micro ? micro.F1 >= Least : null;
        return score.Data.Cases.Count(test => test.IsPassed) >= (Least == 0 ? score.Data.Cases.Count : Least);
    }
}
