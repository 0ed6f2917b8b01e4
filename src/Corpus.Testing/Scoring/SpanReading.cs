using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>Takes spans as they are given: checks them, trims them where white space does not count, and puts them in order.</summary>
internal static class SpanReading
{
    /// <summary>The spans in order. O(n), and O(n log n) where they were not in order.</summary>
    /// <param name="scored">The article.</param>
    /// <param name="given">The spans, in any order.</param>
    /// <param name="whose"><c>gold</c> or <c>found</c>.</param>
    /// <exception cref="ArgumentException">A span is none of the text, or two cannot stand together.</exception>
    public static LabeledSpan[] Read(ScoredText scored, IEnumerable<LabeledSpan> given, string whose)
    {
        var spans = given.ToArray();
        var isWithoutBlanks = scored.Layer.Shape != LayerShape.Spans;
        for (var i = 0; i < spans.Length; i++)
        {
            var span = spans[i].Label is null ? spans[i] with { Label = "" } : spans[i];
            CheckPlace(scored, span, whose);
            spans[i] = isWithoutBlanks ? Trim(scored, span, whose) : span;
        }

        return InOrder(scored, spans, whose);
    }

    private static void CheckPlace(ScoredText scored, LabeledSpan span, string whose)
    {
        var length = scored.Text.Length;
        if (span.Start < 0 || span.Length < 0 || span.Start > length - span.Length)
        {
            throw scored.Refuse(Invariant(
                $"the {whose} span at {span.Start} of length {span.Length} is not within the text, which has {length} UTF-16 units. Give offsets in UTF-16 units of article.Text, from 0."));
        }

        if (span.Length == 0)
            throw scored.Refuse(span, $"this {whose} span is empty. Leave empty spans out.");
    }

    // Spans over the characters that are no white space, as conll18_ud_eval.py has them, are equal when these are.
    private static LabeledSpan Trim(ScoredText scored, LabeledSpan span, string whose)
    {
        var text = scored.Text;
        var (start, end) = (span.Start, span.End);
        if (!char.IsWhiteSpace(text[start]) && !char.IsWhiteSpace(text[end - 1]))
            return span;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end > start
            ? span with { Start = start, Length = end - start }
            : throw scored.Refuse(span, $"this {whose} span is nothing but white space. Leave white space out.");
    }

    private static LabeledSpan[] InOrder(ScoredText scored, LabeledSpan[] spans, string whose)
    {
        // Words of one place keep the order that they are given in.
        Comparison<LabeledSpan> order = scored.Layer.Shape == LayerShape.Words ? SpanOrder.ComparePlaces : SpanOrder.Compare;
        for (var i = 1; i < spans.Length; i++)
        {
            if (order(spans[i - 1], spans[i]) > 0)
            {
                spans = [.. spans.Order(Comparer<LabeledSpan>.Create(order))];
                break;
            }
        }

        for (var i = 1; i < spans.Length; i++)
            CheckNeighbours(scored, spans[i - 1], spans[i], whose);
        return spans;
    }

    private static void CheckNeighbours(ScoredText scored, LabeledSpan before, LabeledSpan span, string whose)
    {
        var isSamePlace = before.Start == span.Start && before.Length == span.Length;
        switch (scored.Layer.Shape)
        {
            case LayerShape.Segments when isSamePlace:
            case LayerShape.Spans when isSamePlace && before.Label == span.Label:
                throw scored.Refuse(span, $"this {whose} span is given twice. Give each once.");
            case LayerShape.Segments when span.Start < before.End:
            case LayerShape.Words when span.Start < before.End && !isSamePlace:
                throw scored.Refuse(span, $"this {whose} span overlaps {before}, and {scored.Layer.Name} stand behind each other. Give spans that do not overlap, or score them with Score.Spans.");
            default:
                break;
        }
    }
}
