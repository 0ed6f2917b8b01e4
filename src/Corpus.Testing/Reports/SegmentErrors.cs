namespace Corpus.Testing;

/// <summary>
/// Tells what is wrong of tokens or sentences by their boundaries: where a program splits and gold does not, and where gold splits and the program does not. What differs without either (an end,
/// something left out) is told as a span.
/// </summary>
internal static class SegmentErrors
{
    /// <summary>The errors, in no order. O(n).</summary>
    public static IEnumerable<ScoreError> Find(ErrorText text, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var errors = new List<ScoreError>();
        var wrong = SpanResidue.Of(gold, found, SpanOrder.ComparePlaces);
        int g = 0, f = 0;
        while (g < wrong.Gold.Count || f < wrong.Found.Count)
        {
            var (goldEnd, foundEnd) = EndOfStretch(wrong, g, f);
            Tell(text, wrong.Gold[g..goldEnd], wrong.Found[f..foundEnd], errors);
            (g, f) = (goldEnd, foundEnd);
        }

        return errors;
    }

    // The segments that hang together by overlaps, from the first of both.
    private static (int Gold, int Found) EndOfStretch(SpanResidue wrong, int g, int f)
    {
        var end = Math.Min(g < wrong.Gold.Count ? wrong.Gold[g].Start : int.MaxValue, f < wrong.Found.Count ? wrong.Found[f].Start : int.MaxValue) + 1;
        while (true)
        {
            if (g < wrong.Gold.Count && wrong.Gold[g].Start < end)
                end = Math.Max(end, wrong.Gold[g++].End);
            else if (f < wrong.Found.Count && wrong.Found[f].Start < end)
                end = Math.Max(end, wrong.Found[f++].End);
            else
                return (g, f);
        }
    }

    private static void Tell(ErrorText text, List<LabeledSpan> gold, List<LabeledSpan> found, List<ScoreError> errors)
    {
        var before = errors.Count;
        errors.AddRange(StartsWithin(gold, found).Select(span => new ScoreError(ScoreErrorKind.Missing, text, span, null, isBoundary: true)));
        errors.AddRange(StartsWithin(found, gold).Select(span => new ScoreError(ScoreErrorKind.Spurious, text, null, span, isBoundary: true)));
        if (errors.Count > before)
            return;

        for (var i = 0; i < Math.Max(gold.Count, found.Count); i++)
        {
            errors.Add(i >= gold.Count ? new ScoreError(ScoreErrorKind.Spurious, text, null, found[i])
                : i >= found.Count ? new ScoreError(ScoreErrorKind.Missing, text, gold[i], null)
                : new ScoreError(ScoreErrorKind.Boundary, text, gold[i], found[i]));
        }
    }

    // Those of the first that start inside one of the others: not where it starts.
    private static IEnumerable<LabeledSpan> StartsWithin(List<LabeledSpan> spans, List<LabeledSpan> others)
    {
        var at = 0;
        foreach (var span in spans)
        {
            while (at < others.Count && others[at].End <= span.Start)
                at++;
            if (at < others.Count && others[at].Start < span.Start)
                yield return span;
        }
    }
}
