using System.Globalization;

namespace Corpus;

/// <summary>What conjunctions and disjunctions of a plan have in common.</summary>
internal static class PlanGroup
{
    private const int Shown = 8;

    // Up to so many parts are sorted by choosing the best again and again.
    private const int Few = 16;

    /// <summary>Sorts the parts so that the cheapest for so many candidates come first; equal ones stay in order.</summary>
    public static void Sort(PlanNode[] parts, double candidates)
    {
        if (parts.Length > Few)
        {
            parts.OrderBy(part => part.Rank(candidates)).ToArray().CopyTo(parts, 0);
            return;
        }

        for (var i = 0; i < parts.Length - 1; i++)
            MoveBest(parts.AsSpan(i), candidates);
    }

    /// <summary>Moves the part that is cheapest for so many candidates to the front; the others stay in order.</summary>
    public static void MoveBest(Span<PlanNode> parts, double candidates)
    {
        var best = 0;
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Rank(candidates) < parts[best].Rank(candidates))
                best = i;
        }

        if (best == 0)
            return;
        var part = parts[best];
        parts[..best].CopyTo(parts[1..]);
        parts[0] = part;
    }

    /// <summary>How many candidates will be asked, where so many of the first that pass are enough.</summary>
    public static double Expected(int candidates, int limit, double share)
        => limit == int.MaxValue ? candidates : Math.Min(candidates, limit / Math.Max(share, 1e-9));

    /// <summary>The parts as C#, long groups cut short.</summary>
    public static string ToString(PlanNode[] parts, string between, bool isInside)
    {
        var text = string.Join(between, parts.Take(Shown).Select(part => part.ToString(isInside: true)));
        if (parts.Length > Shown)
            text += string.Create(CultureInfo.InvariantCulture, $"{between}… ({parts.Length - Shown} more)");
        return isInside ? $"({text})" : text;
    }
}
