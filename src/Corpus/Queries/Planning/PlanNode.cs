namespace Corpus;

/// <summary>
/// A condition in normal form, with what it costs to find its articles: a constant, a leaf that may be negated, or a group of other nodes. Made and prepared for
/// one query; not thread-safe.
/// </summary>
internal abstract class PlanNode
{
    /// <summary>For which share of the articles it holds, from 0 to 1: an estimate.</summary>
    public double Share { get; protected set; }

    /// <summary>What finding all its articles costs, in nanoseconds: an estimate.</summary>
    public double FindCost { get; protected set; }

    /// <summary>What asking one article costs, in nanoseconds: an estimate.</summary>
    public double CheckCost { get; protected set; }

    /// <summary>Estimates the costs and finds the indexes, for the node and all below.</summary>
    public abstract void Prepare(CorpusImage image);

    /// <summary>Whether it holds for the candidate.</summary>
    public abstract bool Check(PlanCandidate candidate);

    /// <summary>Adds all its articles.</summary>
    public abstract void AddTo(ArticleBitmap articles, PlanRun run);

    /// <summary>Removes the candidates for which it does not hold.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="run">The run.</param>
    public abstract void Restrict(ArticleBitmap candidates, int count, PlanRun run);

    /// <summary>The condition as C#, long groups cut short; <paramref name="isInside"/> puts parentheses around a group.</summary>
    public abstract string ToString(bool isInside);

    /// <summary>Whether asking so many candidates one by one is cheaper than finding all its articles.</summary>
    public bool IsChecked(double candidates) => candidates * CheckCost <= FindCost;

    /// <summary>
    /// By what parts of a conjunction are ordered: what it costs per candidate that it removes. The order that comes of it is the cheapest for parts that do not depend
    /// on each other (Hellerstein and Stonebraker, Predicate Migration, SIGMOD 1993).
    /// </summary>
    public double Rank(double candidates) => Math.Min(FindCost, candidates * CheckCost) / Math.Max(1e-6, 1 - Share);
}
