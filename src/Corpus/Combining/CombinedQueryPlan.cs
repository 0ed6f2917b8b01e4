using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>How a query over several corpora was answered: what <see cref="CombinedQuery.Explain"/> gives. Immutable.</summary>
public sealed class CombinedQueryPlan
{
    internal CombinedQueryPlan(IReadOnlyList<QueryPlan> corpora, IReadOnlyList<QueryPlanStep> steps, int found) => (Corpora, Steps, Found) = (corpora, steps, found);

    /// <summary>How the articles of each corpus were found, in the order of the corpora.</summary>
    public IReadOnlyList<QueryPlan> Corpora { get; }

    /// <summary>What was then done to the articles of all corpora together, in order: sorting, taking some.</summary>
    public IReadOnlyList<QueryPlanStep> Steps { get; }

    /// <summary>How many articles the query found.</summary>
    public int Found { get; }

    /// <summary>The plans one below the other, a step a line, and how many articles were found in all.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var plan in Corpora)
            text.Append(plan).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{Corpora.Count} {(Corpora.Count == 1 ? "corpus" : "corpora")}: {Found} found");
        foreach (var step in Steps)
            text.Append("\n  ").Append(step);
        return text.ToString();
    }
}
