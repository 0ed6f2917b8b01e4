using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated conditions, each with the same C# over the article: the oracle.</summary>
internal static class ExecutorConditions
{
    /// <summary>A condition, and what plain LINQ asks.</summary>
    internal sealed record Asked(Func<ExecutorFields, Condition> Condition, Func<ExecutorArticle, bool> Predicate);

    /// <summary>What numbers are compared with.</summary>
    public static readonly Gen<int> Integers = Gen.OneOf(-1, 0, 1, 2, 5, 12, 2021, 2022);

    /// <summary>What dates are compared with; the unknown one too.</summary>
    public static readonly Gen<PartialDate> Dates = ExecutorCorpora.Dates.Select(date => date.Length == 0 ? default : PartialDate.Parse(date));

    private static readonly Gen<Asked> Leaf = Gen.Frequency(
        (3, Gen.OneOf(ExecutorBuiltInLeaves.All)), (4, Gen.OneOf(ExecutorFieldLeaves.All)), (5, Gen.OneOf(ExecutorTextLeaves.All)), (3, Gen.OneOf(ExecutorSpanLeaves.All)));

    /// <summary>Conditions of up to so many levels.</summary>
    public static Gen<Asked> Of(int depth)
    {
        if (depth == 0)
            return Leaf;
        var inner = Of(depth - 1);
        return Gen.Frequency(
            (2, Leaf),
            (1, inner.Select(x => new Asked(a => !x.Condition(a), a => !x.Predicate(a)))),
            (2, Gen.Select(inner, inner).Select((x, y) => new Asked(a => x.Condition(a) && y.Condition(a), a => x.Predicate(a) && y.Predicate(a)))),
            (2, Gen.Select(inner, inner).Select((x, y) => new Asked(a => x.Condition(a) || y.Condition(a), a => x.Predicate(a) || y.Predicate(a)))));
    }
}
