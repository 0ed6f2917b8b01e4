using Corpus.Sources;

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
    private IReadOnlyList<string>? _authors;
    private SpdxExpression? _expression;
    private volatile bool _hasExpression;

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

    /// <summary>The number of tokens of all articles; 0 in an image that was built before tokens were. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public long TokenCount => _image.Layers.TokenCount;

    /// <summary>The length of the texts of all articles together, in bytes of UTF-8. O(1).</summary>
    public long TextBytes => _image.Documents.Texts.Length;

    /// <summary>The length of the whole image, in bytes. O(1).</summary>
    public long ImageBytes => _image.Length;

    /// <summary>
    /// What the corpus is, in a few sentences: the card's <c>description</c>, else the first paragraph of its text, without markup; null if there is neither.
    /// An image that was built before format 1.4 has only the former.
    /// </summary>
    public string? Description => Find(CardPackaging.Description) ?? _image.CardDetails.FirstParagraph;

    /// <summary>Who made it: the card's <c>authors</c>, one name or a list of them, else those of the citation file; empty if nobody is named.</summary>
    public IReadOnlyList<string> Authors
        => _authors ??= List(CardPackaging.Authors) is { Count: > 0 } authors ? authors : Array.AsReadOnly(_image.CardDetails.Authors());

    /// <summary>
    /// Where the corpus is from: the card's <c>source</c>, else its <c>homepage</c>, else the <c>url</c> of the citation file, or a repository that it names; null
    /// if none says. Often an address, but a card may say it in words.
    /// </summary>
    public string? Source => Find(CardPackaging.Source) ?? Find(CardPackaging.Homepage) ?? _image.CardDetails.Url;

    /// <summary>The card's <c>license</c>, as written; null if it names none.</summary>
    public string? License => Find(CardLicense.Key);

    /// <summary>
    /// The card's <c>license</c> as a licence expression of SPDX 2.3 (Annex D), normalised: identifiers are spelled as in the list of https://spdx.org/licenses
    /// (<c>cc-by-sa-4.0</c> is <c>CC-BY-SA-4.0</c>), deprecated ones are replaced (<c>gpl-3.0</c> is <c>GPL-3.0-only</c>), and the licences of a list are joined
    /// with <c>AND</c>. Null if the card names no licence, or something else, such as <c>other</c>. O(length) the first time, then O(1).
    /// </summary>
    public string? LicenseExpression => Expression?.ToString();

    /// <summary>The card's <c>language</c>, one or several, as written; else <see cref="Language"/>; empty if neither is known.</summary>
    public IReadOnlyList<string> Languages
        => _languages ??= List("language") is { Count: > 0 } languages ? languages : Language == CorpusImage.UnknownLanguage ? [] : Array.AsReadOnly([Language]);

    /// <summary>The card's <c>tags</c>; empty if it has none.</summary>
    public IReadOnlyList<string> Tags => _tags ??= List("tags");

    /// <summary>How the card wants the corpus to be cited, its <c>citation</c>; null if it does not say.</summary>
    public string? Citation => Find(CardPackaging.Citation);

    /// <summary>
    /// How to cite it, as BibTeX with a newline at its end: the card's <c>citation</c>, if that is BibTeX; else what the citation file says, of the work that it
    /// prefers if it does; else an entry of what the card says. O(length), a new object each time.
    /// </summary>
    public string BibTeX
        => Citation is { } citation && Sources.BibTeX.Is(citation) ? citation.Trim() + "\n" : _image.CardDetails.BibTeX ?? Sources.BibTeX.Of(CitationOf(version: null));

    /// <summary>
    /// The text of its <c>CITATION.cff</c> (Citation File Format 1.2.0): of the file beside the card, as it stood, else one that says what the card says. O(length),
    /// a new object each time.
    /// </summary>
    public string CitationFile => _image.CardDetails.CitationFile ?? CitationFileWriter.Of(CitationOf(version: null));

    /// <summary>The text of the card behind its head, in Markdown; empty without a card.</summary>
    public string Text => _text ??= _image.CardText;

    /// <summary>All keys of the card's head; none without a card.</summary>
    public FieldValues Fields => new(_image.CardFields, Ordinal);

    /// <summary>The licence, read.</summary>
    internal SpdxExpression? Expression
    {
        get
        {
            if (!_hasExpression)
            {
                _expression = CardLicense.TryRead(List(CardLicense.Key), out var expression, out _, out _) ? expression : null;
                _hasExpression = true;
            }

            return _expression;
        }
    }

    /// <summary>Whether a citation file lay beside the card when the image was built.</summary>
    internal bool HasCitationFile => _image.CardDetails.CitationFile is not null;

    /// <summary>What the card itself says, for a citation.</summary>
    /// <param name="version">The version of the package, where the card has none.</param>
    internal Citation CitationOf(string? version) => new()
    {
        Title = Title,
        Authors = [.. Authors.Select(name => new CitationAuthor(name))],
        Version = Find(CardPackaging.Version) ?? version,
        Url = Source,
        Abstract = Description,
        Keywords = Tags,
        License = Expression,
        LicenseUrl = Find(CardPackaging.LicenseLink),
        Note = Citation is { } citation && !Sources.BibTeX.Is(citation) ? citation : null,
    };

    /// <summary>
    /// SHA-256 of the whole image, as 64 lower-case hexadecimal digits: what the manifest of a corpus package has for it. O(size): it reads every byte.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The image has been disposed of.</exception>
    public string ComputeImageHash() => _image.ComputeHash();

    /// <summary>The name and the number of articles.</summary>
    public override string ToString() => $"{Name}: {Count} {(Count == 1 ? "article" : "articles")}";

    private string? Find(string key) => Fields.TryGetValue(key, out var value) ? value.ToString() : null;

    // Read-only, since everybody who asks gets the same one.
    private IReadOnlyList<string> List(string key)
        => Fields.TryGetValue(key, out var value) ? Array.AsReadOnly([.. value.ToList(static scalar => scalar.ToString())]) : [];
}
