namespace Corpus.Segmentation;

/// <summary>What the segmenters know of a language: data, no algorithm. Each segmenter has its own part.</summary>
internal sealed class LanguageRules
{
    /// <summary>Rules of Unicode alone.</summary>
    public static readonly LanguageRules Root = new("und");

    public static readonly LanguageRules Dutch = new("nl") { Quotations = Segmentation.Dutch.Quotations };

    public static readonly LanguageRules English = new("en") { Quotations = Segmentation.English.Quotations };

    private LanguageRules(string language) => Language = language;

    /// <summary>The primary language subtag (BCP 47).</summary>
    public string Language { get; }

    /// <summary>How the language attributes words.</summary>
    public QuotationRules Quotations { get; private init; } = QuotationRules.None;

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
