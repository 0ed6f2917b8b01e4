namespace Corpus.Sources;

/// <summary>The part-of-speech tags of Universal Dependencies (https://universaldependencies.org/u/pos/).</summary>
internal static class UniversalTags
{
    public static IReadOnlyList<string> All { get; } =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    private static readonly HashSet<string> Known = [.. All];

    public static bool Contains(string tag) => Known.Contains(tag);

    /// <summary>The tag that somebody may have meant; of a single letter nobody can say.</summary>
    public static string? Nearest(string tag) => tag.Length > 1 || tag is "x" ? NearestWord.To(tag, All) : null;
}
