namespace Corpus.Testing;

/// <summary>Spans of the original and of the changed text, over the map between them. O((spans + edits) log edits).</summary>
internal sealed class SpanComparison
{
    private readonly PerturbedText _text;
    private readonly List<LabeledSpan> _missing = [];
    private readonly List<LabeledSpan> _extra = [];
    private int _firstCut = int.MaxValue;

    private SpanComparison(PerturbedText text, LabeledSpan[] before, LabeledSpan[] after)
    {
        _text = text;
        var found = Counted(after);
        MatchForwards(before, found);
        MatchBackwards(after, found);
    }

    public static CaseDifferences Compare(PerturbedText text, LabeledSpan[] before, LabeledSpan[] after)
    {
        var comparison = new SpanComparison(text, before, after);
        return new CaseDifferences(comparison._missing.Count + comparison._extra.Count, comparison.First());
    }

    private static Dictionary<LabeledSpan, int> Counted(IEnumerable<LabeledSpan> spans)
    {
        var counts = new Dictionary<LabeledSpan, int>();
        foreach (var span in spans)
            counts[span] = counts.GetValueOrDefault(span) + 1;
        return counts;
    }

    private static bool Take(Dictionary<LabeledSpan, int> counts, LabeledSpan span)
    {
        if (counts.GetValueOrDefault(span) == 0)
            return false;
        counts[span]--;
        return true;
    }

    private void MatchForwards(LabeledSpan[] before, Dictionary<LabeledSpan, int> found)
    {
        foreach (var span in before)
        {
            if (span.End > _text.Map.Cut)
                _firstCut = Math.Min(_firstCut, span.Start);
            else if (_text.Map.ToChanged(span) is { } expected && !Take(found, expected))
                _missing.Add(span);
        }
    }

    // What is left of the found spans, in their order: a span that mapped back is one of the original is that one.
    private void MatchBackwards(LabeledSpan[] after, Dictionary<LabeledSpan, int> found)
    {
        var missing = Counted(_missing);
        foreach (var span in after)
        {
            if (!Take(found, span))
                continue;
            var original = _text.Map.ToOriginal(span);
            if (original is { } same && Take(missing, same))
                continue;
            if (original is null || original.Value.End <= _firstCut)
                _extra.Add(span);
        }

        _missing.RemoveAll(span => !Take(missing, span));
    }

    private string[] First()
        => [.. _missing.Select(span => (Place: span.Start, IsExtra: false, Span: span))
            .Concat(_extra.Select(span => (Place: _text.Map.ToOriginal(span.Start), IsExtra: true, Span: span)))
            .OrderBy(difference => (difference.Place, difference.IsExtra))
            .Take(CaseDifferences.Shown)
            .Select(difference => difference.IsExtra ? Extra(difference.Span) : Missing(difference.Span))];

    private string Missing(LabeledSpan span)
        => $"not found: {span} {Marked(_text.Original, span)}, in the changed text {Marked(_text.Text, _text.Map.ToChanged(span) ?? new LabeledSpan(_text.Map.ToChanged(span.Start), 0))}";

    private string Extra(LabeledSpan span)
        => $"not in the original: {span} {Marked(_text.Text, span)}, there {Marked(_text.Original, _text.Map.ToOriginal(span) ?? new LabeledSpan(_text.Map.ToOriginal(span.Start), 0))}";

    private static string Marked(string text, LabeledSpan span) => MarkedText.Of(text, span.Start, span.Length);
}
