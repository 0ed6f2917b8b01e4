namespace Corpus.Testing;

/// <summary>The spans that a program under test gave, checked.</summary>
internal static class FoundSpans
{
    public static LabeledSpan[] In(string text, IEnumerable<LabeledSpan> spans)
    {
        if (spans is null)
            throw new InvalidOperationException("It returned null; return an empty list where there are no spans.");
        var found = spans.Select(span => span.Label is null ? span with { Label = "" } : span).ToArray();
        foreach (var span in found)
            OffsetMap.CheckSpan(span, text.Length, "text");
        return found;
    }

    // Both ends as they are, so that one from behind is what it says, and one out of range is found by its numbers.
    public static LabeledSpan Of(Range range, int length)
    {
        var (start, end) = (range.Start.GetOffset(length), range.End.GetOffset(length));
        return new LabeledSpan(start, end - start);
    }
}
