namespace Corpus;

/// <summary>How gold files and tables call the kinds of quotations.</summary>
internal static class KindNames
{
    private static readonly (string Name, QuotationKind Kind)[] Names =
    [
        ("speech", QuotationKind.Speech), ("half", QuotationKind.HalfQuote), ("title", QuotationKind.Title), ("scare", QuotationKind.ScareQuote),
    ];

    /// <summary>The kinds that a gold may have.</summary>
    public static IReadOnlyList<QuotationKind> Kinds { get; } = [.. Names.Select(name => name.Kind)];

    /// <summary>The names, for messages.</summary>
    public static string All { get; } = string.Join(", ", Names.Select(name => name.Name));

    public static bool TryParse(string name, out QuotationKind kind)
    {
        kind = Array.Find(Names, known => known.Name == name).Kind;
        return kind != QuotationKind.Unknown;
    }

    public static string Of(QuotationKind kind) => Array.Find(Names, known => known.Kind == kind).Name ?? "unknown";
}
