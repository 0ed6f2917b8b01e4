namespace Corpus.Testing;

/// <summary>
/// Two maps after each other as one: original to middle, middle to changed. Edits that overlap in the middle become one; those that only touch stay two. O(edits of both).
/// </summary>
internal static class MapComposition
{
    public static OffsetMap Compose(OffsetMap first, OffsetMap second, string original, string changed)
    {
        if (first.IsIdentity)
            return second;
        if (second.IsIdentity)
            return first;
        return new OffsetMap(Merged(first.Edits, second.Edits, original, changed), first.OriginalLength, second.ChangedLength, Cut(first, second));
    }

    private static int? Cut(OffsetMap first, OffsetMap second)
        => second.Cut is { } cut ? Math.Min(first.ToOriginal(cut), first.Cut ?? int.MaxValue) : first.Cut;

    private static TextEdit[] Merged(ReadOnlySpan<TextEdit> first, ReadOnlySpan<TextEdit> second, string original, string changed)
    {
        var edits = new List<TextEdit>(first.Length + second.Length);
        var (i, j, growthBefore, growthBehind) = (0, 0, 0, 0);
        while (i < first.Length || j < second.Length)
        {
            var isFirst = j == second.Length || (i < first.Length && Precedes(first[i], second[j]));
            var (start, end) = isFirst ? (first[i].ChangedStart, first[i].ChangedEnd) : (second[j].Start, second[j].End);
            var (fromStart, toStart) = (start - growthBefore, start + growthBehind);
            while (true)
            {
                if (i < first.Length && Overlaps(start, end, first[i].ChangedStart, first[i].ChangedEnd))
                {
                    end = Math.Max(end, first[i].ChangedEnd);
                    growthBefore += first[i++].Growth;
                }
                else if (j < second.Length && Overlaps(start, end, second[j].Start, second[j].End))
                {
                    end = Math.Max(end, second[j].End);
                    growthBehind += second[j++].Growth;
                }
                else
                {
                    break;
                }
            }

            Add(edits, new TextEdit(fromStart, end - growthBefore, toStart, end + growthBehind), original, changed);
        }

        return [.. edits];
    }

    // By the stretch of the middle text, an empty one before one that begins at its place.
    private static bool Precedes(in TextEdit one, in TextEdit other)
        => one.ChangedStart != other.Start ? one.ChangedStart < other.Start : one.ChangedEnd <= other.End;

    private static bool Overlaps(int start, int end, int nextStart, int nextEnd)
        => nextStart < end || (nextStart == start && nextEnd == start);

    private static void Add(List<TextEdit> edits, TextEdit edit, string original, string changed)
    {
        if (original.AsSpan(edit.Start, edit.End - edit.Start).SequenceEqual(changed.AsSpan(edit.ChangedStart, edit.ChangedEnd - edit.ChangedStart)))
            return;
        // Two insertions at one place are one.
        if (edits.Count > 0 && edits[^1] is { IsInsertion: true } last && edit.IsInsertion && last.End == edit.Start)
            edits[^1] = last with { ChangedEnd = edit.ChangedEnd };
        else
            edits.Add(edit);
    }
}
