using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>One step of a <see cref="QueryPlan"/>. Immutable.</summary>
public sealed class QueryPlanStep
{
    internal QueryPlanStep(QueryPlanStepKind kind, string condition)
    {
        Kind = kind;
        Condition = condition;
    }

    /// <summary>What it does.</summary>
    public QueryPlanStepKind Kind { get; }

    /// <summary>The condition as C#, long ones cut short; of other steps what they sort by, or what they take.</summary>
    public string Condition { get; }

    /// <summary>The index that is read, or looked up for each article that is asked; null if there is none.</summary>
    public string? Index { get; internal init; }

    /// <summary>How many articles were asked one by one; null of other steps.</summary>
    public int? Checked { get; internal init; }

    /// <summary>How many articles the index was taken to give; null where there is no index.</summary>
    public int? Estimated { get; internal init; }

    /// <summary>How many articles the step found.</summary>
    public int Found { get; internal init; }

    /// <summary>How many of them the steps before found too; null of a first step, and where only those were asked.</summary>
    public int? Together { get; internal init; }

    /// <summary>Why all articles had to be asked one by one; null where not all were.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The steps that a <see cref="QueryPlanStepKind.Group"/> consists of.</summary>
    public IReadOnlyList<QueryPlanStep> Steps { get; internal init; } = [];

    /// <summary>The step in a line, without its own steps.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var write = CultureInfo.InvariantCulture;
        switch (Kind)
        {
            case QueryPlanStepKind.Index:
                text.Append(write, $"{Index} for {Condition}: estimated {Estimated}, found {Found}");
                break;
            case QueryPlanStepKind.Check when Index is not null:
                text.Append(write, $"{Index} looked up for {Articles(Checked)}: {Condition}: found {Found}");
                break;
            case QueryPlanStepKind.Check:
                text.Append(write, $"checked on {(Reason is null ? "" : "all ")}{Articles(Checked)}{(Reason is null ? "" : $", since {Reason}")}: {Condition}: found {Found}");
                break;
            case QueryPlanStepKind.Group:
                text.Append(write, $"any of these: {Condition}: found {Found}");
                break;
            case QueryPlanStepKind.Constant:
                text.Append(write, $"nothing to look up: the condition is always {Condition}");
                break;
            case QueryPlanStepKind.Order:
                text.Append(write, $"order: {Condition}");
                break;
            default:
                text.Append(write, $"{Condition}: found {Found}");
                break;
        }

        if (Together is { } together)
            text.Append(write, $", together {together}");
        return text.ToString();
    }

    internal static string Articles(int? count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "article" : "articles")}");
}
