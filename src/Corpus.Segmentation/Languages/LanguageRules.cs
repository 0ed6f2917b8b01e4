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
        Sentences = Segmentation.Dutch.Sentences,
        Quotations = Segmentation.Dutch.Quotations,
    };

    public static readonly LanguageRules English = new("en")
    {
        Abbreviations = Segmentation.English.Abbreviations,
        Tokens = Segmentation.English.Tokens,
        Sentences = Segmentation.English.Sentences,
        Quotations = Segmentation.English.Quotations,
    };

    public static readonly LanguageRules German = new("de")
    {
        Abbreviations = Segmentation.German.Abbreviations,
        Sentences = Segmentation.German.Sentences,
    };

    public static readonly LanguageRules French = new("fr")
    {
        Abbreviations = Segmentation.French.Abbreviations,
        Sentences = Segmentation.French.Sentences,
    };

    /// <summary>Of a text that nobody has said of whether it is Dutch or English: a headline has to be found before its language is.</summary>
    public static readonly LanguageRules Unknown = new("und")
    {
        Abbreviations = Segmentation.Unknown.Abbreviations,
        Sentences = Segmentation.Unknown.Sentences,
        Quotations = Segmentation.English.Quotations,
    };

    private LanguageRules(string language) => Language = language;

    /// <summary>The primary language subtag (BCP 47).</summary>
    public string Language { get; }

    /// <summary>Its abbreviations that are written with a full stop.</summary>
    public Abbreviations Abbreviations { get; private init; } = Abbreviations.Empty;

    /// <summary>The tailorings of its tokens.</summary>
    public TokenRules Tokens { get; private init; } = TokenRules.Root;

    /// <summary>What the splitter of sentences knows.</summary>
    public SentenceLists Sentences { get; private init; } = SentenceLists.None;

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
            "de" => German,
            "fr" => French,
            _ => Root,
        };
    }
}
