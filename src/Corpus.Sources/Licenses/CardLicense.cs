using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>The key <c>license</c> of a card as an expression.</summary>
/// <remarks>
/// A card has an SPDX expression, or one of the names that cards have at Hugging Face (https://huggingface.co/docs/hub/repositories-licenses): most of these
/// are SPDX identifiers in small letters, and some are families, of which nobody can say what they allow. A list is of licences that apply to
/// different parts; who uses the whole has to keep to all, so they are joined with <c>AND</c>.
/// </remarks>
internal static class CardLicense
{
    public const string Key = "license";

    /// <summary>The names of Hugging Face that SPDX spells in another way than by case.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["c-uda"] = "C-UDA-1.0",
        ["lgpl-lr"] = "LGPLLR",
        ["odbl"] = "ODbL-1.0",
        ["odc-by"] = "ODC-By-1.0",
        ["pddl"] = "PDDL-1.0",
    };

    private static readonly HashSet<string> Families = new(["bsd", "cc", "gfdl", "gpl", "lgpl", "openrail"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The expression that the values of the key come to; false, and why, where they come to none. O(length).</summary>
    /// <param name="values">What the card has, as written: one, or those of a list.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="problem">What is wrong, for the middle of a sentence.</param>
    /// <param name="index">Which of the values is wrong.</param>
    public static bool TryRead(
        IReadOnlyList<string> values, [NotNullWhen(true)] out SpdxExpression? expression, [NotNullWhen(false)] out string? problem, out int index)
    {
        (expression, problem, index) = (null, values.Count == 0 ? "the list is empty" : null, 0);
        var parts = new List<SpdxExpression>();
        for (; index < values.Count; index++)
        {
            if (ProblemOf(values[index].Trim(), parts) is not { } found)
                continue;
            problem = found;
            return false;
        }

        if (problem is not null)
            return false;
        expression = SpdxCombination.Of(isChoice: false, parts);
        return true;
    }

    private static string? ProblemOf(string value, List<SpdxExpression> parts)
    {
        if (value.Equals("other", StringComparison.OrdinalIgnoreCase) || value.Equals("unknown", StringComparison.OrdinalIgnoreCase))
            return "it does not say which licence";
        if (Families.Contains(value))
            return "it is a family of licences, which differ in what they allow";
        if (!SpdxParser.TryParse(Names.TryGetValue(value, out var name) ? name : value, out var part, out var problem))
            return problem.What;
        parts.Add(part);
        return null;
    }
}
