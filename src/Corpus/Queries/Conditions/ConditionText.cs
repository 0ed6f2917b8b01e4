namespace Corpus;

/// <summary>Writes conditions as C#.</summary>
internal static class ConditionText
{
    /// <summary>The condition over an article <c>a</c>.</summary>
    public static string Of(Condition condition) => Of(condition, "a");

    /// <summary>The condition over what is called <paramref name="parameter"/>.</summary>
    public static string Of(Condition condition, string parameter) => condition switch
    {
        // Skeleton: parentheses only where needed, no recursion over long chains.
        AndCondition and => $"({Of(and.Left, parameter)} && {Of(and.Right, parameter)})",
        OrCondition or => $"({Of(or.Left, parameter)} || {Of(or.Right, parameter)})",
        NotCondition not => $"!{Of(not.Inner, parameter)}",
        ConstantCondition constant => constant.Value ? "true" : "false",
        LeafCondition leaf => leaf.ToString(parameter),
        _ => "?",
    };
}
