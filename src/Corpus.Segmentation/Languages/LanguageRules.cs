namespace Corpus.Segmentation;

/// <summary>What the segmenters know of a language: data, no algorithm. Each segmenter has its own part.</summary>
internal sealed class LanguageRules
{
    /// <summary>Rules of Unicode alone.</summary>
    public static readonly LanguageRules Root = new("und");

    public static readonly LanguageRules Dutch = new("nl")
    {
        Abbreviations = Segmentation.Dutch.Abbreviations,
        Tokens = Segmentation.Dutch.Tokens,
    };

    public static readonly LanguageRules English = new("en")
    {
        Abbreviations = Segmentation.English.Abbreviations,
        Tokens = Segmentation.English.Tokens,
    };

    private LanguageRules(string language) => Language = language;

    /// <summary>The primary language subtag (BCP 47).</summary>
    public string Language { get; }

    /// <summary>Its abbreviations that are written with a full stop.</summary>
    public Abbreviations Abbreviations { get; private init; } = Abbreviations.Empty;

    /// <summary>The tailorings of its tokens.</summary>
    public TokenRules Tokens { get; private init; } = TokenRules.Root;

    /// <summary>The rules for the language of the tag: by its primary subtag, else <see cref="Root"/>. O(1).</summary>
    public static LanguageRules For(string tag)
    {
        var end = tag.IndexOf('-');
        return (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant() switch
        {
            "nl" => Dutch,
            "en" => English,
            _ => Root,
        };
    }
}
