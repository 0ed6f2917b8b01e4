namespace Corpus.Testing;

/// <summary>The forms in which programs give what they found, as spans.</summary>
internal static class Predictions
{
    /// <summary>Ranges of the text; those from its end are resolved.</summary>
    public static IEnumerable<LabeledSpan> OfRanges(ScoredText scored, IEnumerable<Range> ranges)
        => ranges.Select(range =>
        {
            var start = range.Start.GetOffset(scored.Text.Length);
            return new LabeledSpan(start, range.End.GetOffset(scored.Text.Length) - start);
        });

    /// <summary>Starts and lengths.</summary>
    public static IEnumerable<LabeledSpan> OfPlaces(IEnumerable<(int Start, int Length)> places) => places.Select(place => new LabeledSpan(place.Start, place.Length));

    /// <summary>A label for each word of gold, in order.</summary>
    public static IEnumerable<LabeledSpan> OfLabels(ScoredText scored, IReadOnlyList<string> labels)
    {
        var gold = scored.Gold;
        if (labels.Count != gold.Length)
        {
            var hint = labels.Count < gold.Length ? $"; the first without one is {MarkedText.Of(scored.Text, gold[labels.Count].Start, gold[labels.Count].Length)}" : "";
            throw scored.Refuse(FormattableString.Invariant(
                $"{labels.Count} labels were given for the {gold.Length} words of gold{hint}. Give one for each word of gold, in order, or spans with labels for the program's own words."));
        }

        return gold.Select((word, i) => word with { Label = labels[i] ?? throw scored.Refuse(word, "its label is null.") });
    }
}
