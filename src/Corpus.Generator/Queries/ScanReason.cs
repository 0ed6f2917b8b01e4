using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Queries;

/// <summary>Why no index answers a query.</summary>
/// <param name="Place">The C# that is the reason.</param>
/// <param name="Why">What is wrong with it, as the beginning of a sentence.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record ScanReason(SyntaxNode Place, string Why, string Advice)
{
    public const string GeneralAdvice = "put what an index can answer into a Where of its own in front of it";

    /// <summary>A reason for which there is no better advice than to let indexes find fewer articles first.</summary>
    public ScanReason(SyntaxNode place, string why)
        : this(place, why, GeneralAdvice)
    {
    }

    /// <summary>Whether there is no better advice.</summary>
    public bool IsGeneral => Advice == GeneralAdvice;

    /// <summary>The C# in quotation marks, on one line, and cut where it is long.</summary>
    public static string Quote(SyntaxNode node)
    {
        const int Most = 60;
        var text = string.Join(" ", node.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Most ? $"'{text}'" : $"'{text.Substring(0, Most)}…'";
    }
}
