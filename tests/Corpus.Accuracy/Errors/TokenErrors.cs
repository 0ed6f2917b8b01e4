namespace Corpus.Accuracy;

/// <summary>Stretches of text that gold divides otherwise: each as long as it takes until both have a boundary again.</summary>
internal static class TokenErrors
{
    public static IEnumerable<AccuracyError> Of(DocumentScore score)
    {
        if (score.Document.Gold.Tokens is not { } gold)
            yield break;

        var found = score.Found.Tokens!;
        int i = 0, j = 0;
        while (i < gold.Count || j < found.Count)
        {
            if (i < gold.Count && j < found.Count && gold[i] == found[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (firstGold, firstFound) = (i, j);
            var end = EndOfFirst(gold, found, i, j);
            for (var last = -1; last != end;)
            {
                last = end;
                end = Math.Max(PassOver(gold, ref i, end), PassOver(found, ref j, end));
            }

            yield return Error(score.Document, gold, firstGold, i, found, firstFound, j);
        }
    }

    private static AccuracyError Error(
        Document document, IReadOnlyList<CharSpan> gold, int firstGold, int endGold, IReadOnlyList<CharSpan> found, int firstFound, int endFound)
    {
        var (expected, got) = (Divided(gold, firstGold, endGold), Divided(found, firstFound, endFound));
        var start = Math.Min(StartOf(gold, firstGold, endGold), StartOf(found, firstFound, endFound));
        var end = Math.Max(endGold > firstGold ? gold[endGold - 1].End : 0, endFound > firstFound ? found[endFound - 1].End : 0);
        return new AccuracyError(
            Layer.Tokens,
            document.Name,
            $"{expected} / {got}",
            0,
            [$"{Context.Before(document.Text, start)}⟦expected {expected}⟧⟦found {got}⟧{Context.After(document.Text, end)}"]);

        string Divided(IReadOnlyList<CharSpan> spans, int first, int last) => string.Join(
            " | ", Enumerable.Range(first, last - first).Select(k => Context.OneLine(document.Text.AsSpan(spans[k].Start, spans[k].Length))));
    }

    private static int StartOf(IReadOnlyList<CharSpan> spans, int first, int end) => end > first ? spans[first].Start : int.MaxValue;

    /// <summary>Where that token ends which begins first.</summary>
    private static int EndOfFirst(IReadOnlyList<CharSpan> gold, IReadOnlyList<CharSpan> found, int i, int j)
    {
        if (i == gold.Count)
            return found[j].End;
        if (j == found.Count)
            return gold[i].End;
        return gold[i].Start <= found[j].Start ? gold[i].End : found[j].End;
    }

    /// <summary>Passes over the tokens that begin before <paramref name="end"/>, and gives where the last of them ends.</summary>
    private static int PassOver(IReadOnlyList<CharSpan> spans, ref int next, int end)
    {
        while (next < spans.Count && spans[next].Start < end)
            end = Math.Max(end, spans[next++].End);
        return end;
    }
}
