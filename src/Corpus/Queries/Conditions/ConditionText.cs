using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Writes conditions as C#, with the parentheses that are needed; what is too long to be read is cut in the middle.</summary>
internal static class ConditionText
{
    private const int Longest = 2000;

    // Of a chain; of longer ones only the ends are written.
    private const int MostOperands = 40;

    /// <summary>The condition over an article <c>a</c>. O(what is written).</summary>
    public static string Of(Condition condition) => Of(condition, "a");

    /// <summary>The condition over an article that is called <paramref name="parameter"/>.</summary>
    public static string Of(Condition condition, string parameter)
    {
        var text = new StringBuilder();
        Append(text, condition, parameter);
        return text.Length <= Longest ? text.ToString() : $"{text.ToString(0, Longest / 2)} … {text.ToString(text.Length - Longest / 2, Longest / 2)}";
    }

    // So deep at most as conditions are nested, and they are not nested more than Nesting.Limit deep.
    private static void Append(StringBuilder text, Condition condition, string parameter)
    {
        switch (condition)
        {
            case ChainCondition chain:
                AppendChain(text, chain, chain is AndCondition ? " && " : " || ", parameter);
                break;
            case NotCondition not:
                text.Append('!');
                AppendWithin(text, not.Inner, not.Inner is ChainCondition or LeafCondition { IsOperator: true }, parameter);
                break;
            case ConstantCondition constant:
                text.Append(constant.Value ? "true" : "false");
                break;
            case LeafCondition leaf:
                text.Append(leaf.ToString(parameter));
                break;
            default:
                text.Append(condition.GetType().Name);
                break;
        }
    }

    private static void AppendChain(StringBuilder text, ChainCondition chain, string between, string parameter)
    {
        var operands = chain.Operands;
        var left = operands.Count <= MostOperands ? 0 : operands.Count - MostOperands;
        for (var i = 0; i < operands.Count; i++)
        {
            if (i > 0)
                text.Append(between);
            if (left > 0 && i == MostOperands / 2)
            {
                text.Append(CultureInfo.InvariantCulture, $"… {left:N0} more …{between}");
                i += left;
            }

            // && binds closer than ||.
            AppendWithin(text, operands[i], chain is AndCondition && operands[i] is OrCondition, parameter);
        }
    }

    private static void AppendWithin(StringBuilder text, Condition condition, bool hasParentheses, string parameter)
    {
        if (hasParentheses)
            text.Append('(');
        Append(text, condition, parameter);
        if (hasParentheses)
            text.Append(')');
    }
}
