namespace Corpus;

/// <summary>What a corpus says of itself: what its dataset card says (the <c>README.md</c> in its folder), and what compiling it found.</summary>
/// <remarks>
/// Thread-safe. What comes from the dataset card is read from the image when it is first asked for, and throws
/// <see cref="CorpusImageException"/> where the image is damaged, and <see cref="ObjectDisposedException"/> if the image has been disposed of
/// before.
/// </remarks>
public sealed class CorpusCard
{
    // The one card of an image; the number has no meaning.
    private const int Ordinal = 0;

    private readonly CorpusImage _image;
    private string? _title;
    private string? _text;
    private IReadOnlyList<string>? _languages;
    private IReadOnlyList<string>? _tags;

    internal CorpusCard(CorpusImage image)
    {
        _image = image;
        Name = image.Name;
        Count = image.Count;
        Fingerprint = image.Fingerprint;
        Language = image.Language;
    }

    /// <summary>The name of the corpus as the project gives it, as an identifier.</summary>
    public string Name { get; }

    /// <summary>The number of articles.</summary>
    public int Count { get; }

    /// <summary>What the ids and the content of all articles come to: SHA-256, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>The language of the articles that do not name their own, as a BCP 47 tag; <c>und</c> if it is not known.</summary>
    public string Language { get; }

    /// <summary>The name for people: the card's <c>pretty_name</c>, else <see cref="Name"/>.</summary>
    public string Title => _title ??= Find("pretty_name") ?? Name;

    /// <summary>The card's <c>license</c>, as written; null if it names none.</summary>
    public string? License => Find("license");

    /// <summary>The card's <c>language</c>, one or several, as written; else <see cref="Language"/>; empty if neither is known.</summary>
    public IReadOnlyList<string> Languages
        => _languages ??= List("language") is { Count: > 0 } languages ? languages : Language == CorpusImage.UnknownLanguage ? [] : Array.AsReadOnly([Language]);

    /// <summary>The card's <c>tags</c>; empty if it has none.</summary>
    public IReadOnlyList<string> Tags => _tags ??= List("tags");

    /// <summary>How the card wants the corpus to be cited, its <c>citation</c>; null if it does not say.</summary>
    public string? Citation => Find("citation");

    /// <summary>The text of the card behind its head, in Markdown; empty without a card.</summary>
    public string Text => _text ??= _image.CardText;

    /// <summary>All keys of the card's head; none without a card.</summary>
    public FieldValues Fields => new(_image.CardFields, Ordinal);

    /// <summary>The name and the number of articles.</summary>
    public override string ToString() => $"{Name}: {Count} {(Count == 1 ? "article" : "articles")}";

    private string? Find(string key) => Fields.TryGetValue(key, out var value) ? value.ToString() : null;

    // Read-only, since everybody who asks gets the same one.
    private IReadOnlyList<string> List(string key)
        => Fields.TryGetValue(key, out var value) ? Array.AsReadOnly([.. value.ToList(static scalar => scalar.ToString())]) : [];
}
