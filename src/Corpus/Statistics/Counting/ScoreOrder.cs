namespace Corpus;

/// <summary>Sorts rows by a measure, the highest first. Those that are equal keep their order; what is no number comes last.</summary>
internal static class ScoreOrder
{
    /// <summary>Sorts the rows. O(n log n).</summary>
    /// <param name="rows">The rows; they are moved.</param>
    /// <param name="scores">Their measures; they are moved too.</param>
    public static void Sort<TRow>(TRow[] rows, double[] scores)
    {
        // Of the place first, so that equal ones keep their order.
        var order = new (double Score, int Place)[rows.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = (double.IsNaN(scores[i]) ? double.NegativeInfinity : scores[i], double.IsNaN(scores[i]) ? rows.Length + i : i);
        Array.Sort(order, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Place.CompareTo(b.Place));
        var (oldRows, oldScores) = ((TRow[])rows.Clone(), (double[])scores.Clone());
        for (var i = 0; i < order.Length; i++)
        {
            var place = order[i].Place % rows.Length;
            (rows[i], scores[i]) = (oldRows[place], oldScores[place]);
        }
    }
}
