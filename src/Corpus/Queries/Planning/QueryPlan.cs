using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>How a query was answered: what <see cref="ArticleQuery{TArticle, TFields}.Explain"/> gives. Immutable.</summary>
public sealed class QueryPlan
{
    private const int ShownSteps = 20;

    internal QueryPlan(string corpus, int articleCount, int found, IReadOnlyList<QueryPlanStep> steps)
    {
        Corpus = corpus;
        ArticleCount = articleCount;
        Found = found;
        Steps = steps;
    }

    /// <summary>The name of the corpus.</summary>
    public string Corpus { get; }

    /// <summary>How many articles the corpus has.</summary>
    public int ArticleCount { get; }

    /// <summary>How many articles the query found.</summary>
    public int Found { get; }

    /// <summary>What was done, in order. Empty for all articles of the corpus.</summary>
    public IReadOnlyList<QueryPlanStep> Steps { get; }

    /// <summary>The plan in lines, a step each. It says nothing of time, so the same query of the same image gives the same lines.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Corpus}: {QueryPlanStep.Articles(ArticleCount)}, {Found} found");
        Append(text, Steps, "  ");
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<QueryPlanStep> steps, string indent)
    {
        var number = 0;
        foreach (var step in steps.Take(ShownSteps))
        {
            text.Append('\n').Append(indent);
            if (step.Kind is not (QueryPlanStepKind.Order or QueryPlanStepKind.Slice))
                text.Append(CultureInfo.InvariantCulture, $"{++number}. ");
            text.Append(step);
            Append(text, step.Steps, indent + "   ");
        }

        if (steps.Count > ShownSteps)
            text.Append(CultureInfo.InvariantCulture, $"\n{indent}… and {steps.Count - ShownSteps} more steps");
    }
}
