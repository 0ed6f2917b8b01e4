namespace Corpus.Sources;

/// <summary>Names that articles and folders cannot have, because the corpus class has members of these names, or inherits them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Articles", "Card", "Count", "Fingerprint", "Ids", "OpenArticles", "_articles",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    public static bool Contains(string name) => Names.Contains(name);
}
