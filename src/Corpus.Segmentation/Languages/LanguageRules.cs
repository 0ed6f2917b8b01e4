namespace Corpus.Segmentation;

/// <summary>What the segmenters know of a language: data, no algorithm. Each segmenter has its own part, made when it is first asked for.</summary>
internal sealed class LanguageRules
{
    /// <summary>Rules of Unicode alone.</summary>
    public static readonly LanguageRules Root = new("und");

    public static readonly LanguageRules Dutch
        = new("nl", Segmentation.Dutch.Abbreviations, Segmentation.Dutch.Sentences, Segmentation.Dutch.Quotations) { Tokens = Segmentation.Dutch.Tokens };

    public static readonly LanguageRules English
        = new("en", Segmentation.English.Abbreviations, Segmentation.English.Sentences, Segmentation.English.Quotations) { Tokens = Segmentation.English.Tokens };

    public static readonly LanguageRules German = new("de", Segmentation.German.Abbreviations, Segmentation.German.Sentences);

    public static readonly LanguageRules French = new("fr", Segmentation.French.Abbreviations, Segmentation.French.Sentences);

    /// <summary>Of a text that nobody has said of whether it is Dutch or English: a headline has to be found before its language is.</summary>
    public static readonly LanguageRules Unknown
        = new("und", Segmentation.Unknown.Abbreviations, Segmentation.Unknown.Sentences, Segmentation.English.Quotations);

    private readonly Lazy<Abbreviations>? _abbreviations;
    private readonly Lazy<SentenceLists>? _sentences;
    private readonly Lazy<QuotationRules>? _quotations;

    private LanguageRules(
        string language,
        Lazy<Abbreviations>? abbreviations = null,
        Lazy<SentenceLists>? sentences = null,
        Lazy<QuotationRules>? quotations = null)
    {
        Language = language;
        _abbreviations = abbreviations;
        _sentences = sentences;
        _quotations = quotations;
    }

    /// <summary>The primary language subtag (BCP 47).</summary>
    public string Language { get; }

    /// <summary>Its abbreviations that are written with a full stop.</summary>
    public Abbreviations Abbreviations => _abbreviations?.Value ?? Abbreviations.Empty;

    /// <summary>The tailorings of its tokens.</summary>
    public TokenRules Tokens { get; private init; } = TokenRules.Root;

    /// <summary>What the splitter of sentences knows.</summary>
    public SentenceLists Sentences => _sentences?.Value ?? SentenceLists.None;

    /// <summary>How the language attributes words.</summary>
    public QuotationRules Quotations => _quotations?.Value ?? QuotationRules.None;

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
