namespace Corpus.Testing;

/// <summary>Orders of spans: by start, then by end, then by label.</summary>
internal static class SpanOrder
{
    /// <summary>By start, then by end.</summary>
    public static int ComparePlaces(LabeledSpan left, LabeledSpan right)
        => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End);

    /// <summary>By start, then by end, then by label, ordinal.</summary>
    public static int Compare(LabeledSpan left, LabeledSpan right)
    {
        var places = ComparePlaces(left, right);
        return places != 0 ? places : string.CompareOrdinal(left.Label, right.Label);
    }
}
