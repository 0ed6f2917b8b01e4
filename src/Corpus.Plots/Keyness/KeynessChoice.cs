namespace Corpus;

/// <summary>The words of a list that are drawn, and how many are not because they have no place on the axis.</summary>
internal sealed class KeynessChoice
{
    private KeynessChoice(List<(string Word, double Place)> over, List<(string Word, double Place)> under, int notFinite, int overAll, int underAll)
        => (Over, Under, NotFinite, OverAll, UnderAll) = (over, under, notFinite, overAll, underAll);

    /// <summary>Those that are over-used, the most over-used first.</summary>
    public IReadOnlyList<(string Word, double Place)> Over { get; }

    /// <summary>Those that are under-used, the most under-used last.</summary>
    public IReadOnlyList<(string Word, double Place)> Under { get; }

    /// <summary>How many words have no finite value.</summary>
    public int NotFinite { get; }

    /// <summary>How many words are over-used, drawn or not, of those that have a finite value.</summary>
    public int OverAll { get; }

    /// <summary>The same for those that are under-used.</summary>
    public int UnderAll { get; }

    /// <summary>Chooses them. O(words).</summary>
    public static KeynessChoice Of(KeynessList keywords, KeynessScale scale, int count)
    {
        // By place, then as in the list.
        var over = new PriorityQueue<(int Row, double Place), (double, int)>();
        var under = new PriorityQueue<(int Row, double Place), (double, int)>();
        var (notFinite, overAll, underAll) = (0, 0, 0);
        for (var row = 0; row < keywords.Count; row++)
        {
            var place = scale.PlaceOf(keywords[row], keywords.Measure);
            if (!double.IsFinite(place))
                notFinite++;
            else if (place > 0 && ++overAll > 0)
                Keep(over, row, place, count);
            else if (place < 0 && ++underAll > 0)
                Keep(under, row, place, count);
        }

        return new KeynessChoice(
            [.. over.UnorderedItems.Select(item => item.Element).OrderByDescending(item => item.Place).ThenBy(item => item.Row).Select(Named)],
            [.. under.UnorderedItems.Select(item => item.Element).OrderByDescending(item => item.Place).ThenByDescending(item => item.Row).Select(Named)],
            notFinite, overAll, underAll);

        (string, double) Named((int Row, double Place) item) => (keywords[item.Row].Word, item.Place);
    }

    // Of words that are equal, those that come first in the list are kept.
    private static void Keep(PriorityQueue<(int Row, double Place), (double, int)> best, int row, double place, int count)
    {
        best.Enqueue((row, place), (Math.Abs(place), -row));
        if (best.Count > count)
            best.Dequeue();
    }
}
