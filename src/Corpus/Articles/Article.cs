using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Corpus;

/// <summary>
/// One article of a corpus. Generated code derives one class from it for each corpus, with the typed metadata as properties.
/// </summary>
/// <remarks>
/// <para>Articles are made when they are asked for, and are cheap: an object refers to the image, and reads from it what it is asked for. So
/// two objects can be the same article; they are equal.</para>
/// <para>Thread-safe. Every property throws <see cref="CorpusImageException"/> where the image is damaged, and
/// <see cref="ObjectDisposedException"/> when it has to read an image that has been disposed of.</para>
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public abstract class Article : IEquatable<Article>
{
    private readonly CorpusImage _image;
    private readonly int _ordinal;
    private string? _id;
    private string? _name;
    private string? _title;
    private string? _headline;
    private string? _language;

    /// <summary>For generated code.</summary>
    /// <param name="handle">What the corpus passes to the function that makes its articles.</param>
    /// <exception cref="ArgumentException">The handle is <c>default</c>.</exception>
    protected Article(ArticleHandle handle)
    {
        _image = handle.Image ?? throw new ArgumentException("An article comes from a corpus; this handle does not.", nameof(handle));
        _ordinal = handle.Ordinal;
    }

    /// <summary>What <c>Articles["…"]</c> takes: unique in the corpus. O(length) the first time, then O(1).</summary>
    public string Id => _id ??= _image.Fields.GetRequired(BuiltInField.Id, _ordinal);

    /// <summary>The C# name of the article's member. O(length) the first time, then O(1).</summary>
    public string Name => _name ??= _image.Fields.GetRequired(BuiltInField.Name, _ordinal);

    /// <summary>When it is of, as exactly as it says: <c>default</c> if it does not say. O(1).</summary>
    public PartialDate Date => DateFrom(_image.Fields.Get(BuiltInField.Date, _ordinal));

    /// <summary>Its own title; null if it has none. O(length) the first time, then O(1).</summary>
    public string? Title => _title ??= _image.Fields.GetString(BuiltInField.Title, _ordinal);

    /// <summary>
    /// Its title, else its first sentence, cut at a word near 80 characters. O(length) the first time, then O(1).
    /// </summary>
    public string Headline => _headline ??= _image.Fields.GetRequired(BuiltInField.Headline, _ordinal);

    /// <summary>
    /// Its language as a BCP 47 tag: its own, else that of the corpus, else the one that its text was found to be in when the image was built, else
    /// <c>und</c>. O(1).
    /// </summary>
    public string Language => _language ??= LanguageFrom(_image.Fields.Get(BuiltInField.Language, _ordinal));

    /// <summary>The text, where it lies in the image. O(1), copies nothing.</summary>
    public Text Text => _image.Documents.TextOf(_ordinal);

    /// <summary>The paragraphs of <see cref="Text"/>, in order. O(1), copies nothing.</summary>
    public ParagraphList Paragraphs
    {
        get
        {
            var (first, count) = _image.Documents.ParagraphsOf(_ordinal);
            return new ParagraphList(this, first, count);
        }
    }

    /// <summary>
    /// Its tokens in order, white space left out; empty in an image that was built before tokens were. O(1), copies nothing.
    /// </summary>
    public TokenList Tokens => new(this, 0, _image.Layers.RangeOf(_ordinal).TokenCount);

    /// <summary>
    /// Its sentences in order, each within a paragraph unless they are gold; empty in an image that was built before sentences were. O(1), copies
    /// nothing.
    /// </summary>
    public SentenceList Sentences => new(this, 0, _image.Layers.RangeOf(_ordinal).SentenceCount);

    /// <summary>
    /// Its quotations by where they start, an outer one before those nested in it; empty in an image that was built before quotations were. O(1),
    /// copies nothing.
    /// </summary>
    public QuotationList Quotations => new(this, 0, _image.Layers.RangeOf(_ordinal).QuotationCount);

    /// <summary>Whether tokens, sentences and quotations were computed or came with the article. O(1).</summary>
    public ArticleLayers Layers => _image.Layers.OriginsOf(_ordinal);

    /// <summary>
    /// The annotations that come with it, a sentence each, in the order of the text: empty unless its file is of CoNLL-U. O(1), copies nothing.
    /// </summary>
    public TreebankSentenceList Treebank
    {
        get
        {
            var (first, count) = _image.Treebank.SentencesOf(_ordinal);
            return new TreebankSentenceList(this, first, count);
        }
    }

    /// <summary>The keys of its head that are not properties of every article, with their values, in ordinal order. O(1).</summary>
    public FieldValues Fields => new(_image.ArticleFields, _ordinal);

    /// <summary>The file that it comes from, and the line in it. O(length of the path).</summary>
    public ArticleSource Source => new(
        _image.Fields.GetRequired(BuiltInField.Path, _ordinal), (int)_image.Fields.Get(BuiltInField.Line, _ordinal));

    internal CorpusImage Image => _image;

    internal int Ordinal => _ordinal;

    /// <summary>Whether both are the same article of the same image.</summary>
    public static bool operator ==(Article? left, Article? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different articles.</summary>
    public static bool operator !=(Article? left, Article? right) => !(left == right);

    /// <summary>
    /// The token that the place is in; null in white space, and wherever else no token is. O(log of the article's tokens), allocates nothing.
    /// </summary>
    /// <param name="position">The place in <see cref="Text"/>, in UTF-16 units from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not within the text.</exception>
    public Token? TokenAt(int position)
    {
        CheckPosition(position);
        return _image.Layers.TokenHolding(this, position);
    }

    /// <summary>
    /// The sentence that the place is in, be it between two tokens of it; null between two sentences, and wherever else no sentence is. O(log of the
    /// article's tokens), allocates nothing.
    /// </summary>
    /// <param name="position">The place in <see cref="Text"/>, in UTF-16 units from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not within the text.</exception>
    public Sentence? SentenceAt(int position)
    {
        CheckPosition(position);
        return _image.Layers.SentenceHolding(this, position);
    }

    /// <summary>The stretch of <see cref="Text"/> that has these words: <c>Krant.HavenDicht.Span("de haven is dicht")</c>.</summary>
    /// <remarks>
    /// <para>Compared unit by unit, ordinal, with case and accents as they stand, but that any single quote is any other (<c>'</c>, <c>‘</c>, <c>’</c>, <c>‚</c>, <c>‹</c>, <c>`</c> …), any double quote any other
    /// (<c>"</c>, <c>“</c>, <c>”</c>, <c>„</c>, <c>«</c> …), and any white space any other: a newline of the text is a space in the words. White space around the words does not count. The words may be a part of a word.</para>
    /// <para>An analyzer reads constant words of a named article while they are typed, so that an edited article fails the build. O(length of the text).</para>
    /// </remarks>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">The words are empty, or stand more than once in the article: then <see cref="Span(string, int)"/> says which.</exception>
    /// <exception cref="KeyNotFoundException">The words do not stand in the article. The message shows what is nearest.</exception>
    public ArticleSpan Span(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return PinnedSpans.Get(this, words, occurrence: null);
    }

    /// <summary>One of several stretches of <see cref="Text"/> that have these words, which <see cref="Span(string)"/> compares.</summary>
    /// <param name="words">The words.</param>
    /// <param name="occurrence">Which of them, in the order of the text, from 1.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">They do not stand in the article so often.</exception>
    /// <exception cref="KeyNotFoundException">The words do not stand in the article. The message shows what is nearest.</exception>
    public ArticleSpan Span(string words, int occurrence)
    {
        ArgumentNullException.ThrowIfNull(words);
        return PinnedSpans.Get(this, words, occurrence);
    }

    /// <summary>The stretch that <see cref="Span(string)"/> gives; false where the words do not stand in the article, or more than once. O(length of the text).</summary>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public bool TrySpan(string words, out ArticleSpan span)
    {
        ArgumentNullException.ThrowIfNull(words);
        return PinnedSpans.TryGet(this, words, occurrence: null, out span);
    }

    /// <summary>The stretch that <see cref="Span(string, int)"/> gives; false where the words do not stand in the article so often. O(length of the text).</summary>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public bool TrySpan(string words, int occurrence, out ArticleSpan span)
    {
        ArgumentNullException.ThrowIfNull(words);
        return PinnedSpans.TryGet(this, words, occurrence, out span);
    }

    /// <summary>
    /// SHA-256 of <see cref="Text"/> in UTF-8, as 64 lower-case hexadecimal digits: what <c>manifest.sha256</c> of a corpus package has for it. O(length).
    /// </summary>
    public string ComputeTextHash() => Convert.ToHexStringLower(SHA256.HashData(Text.AsUtf8()));

    /// <summary>Whether the other is the same article of the same image. O(1).</summary>
    public bool Equals(Article? other)
        => other is not null && ReferenceEquals(_image, other._image) && _ordinal == other._ordinal;

    /// <summary>Whether the other is the same article of the same image. O(1).</summary>
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <summary>A hash of the image and the place of the article in it. O(1).</summary>
    public sealed override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_image), _ordinal);

    /// <summary><c>id: headline</c>.</summary>
    public override string ToString() => $"{Id}: {Headline}";

    /// <summary>For generated code: the value of one of the corpus's own fields. O(1), allocates nothing.</summary>
    /// <param name="index">The place of its key among all keys that any article of the corpus has, in ordinal order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected FieldValue Field(int index) => _image.ArticleFields.ValueAt(index, _ordinal);

    private void CheckPosition(int position)
    {
        var length = Text.Length;
        if ((uint)position >= (uint)length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(position), position, $"The text has {length} UTF-16 units, so the position must be at least 0 and less than {length}.");
        }
    }

    // Its own method: until a date is asked for, the assembly of PartialDate need not be loaded.
    private PartialDate DateFrom(uint packed)
        => PartialDate.TryFromPacked(packed, out var date)
            ? date
            : throw _image.Bytes.Damaged($"the date of article {_ordinal} is none");

    private string LanguageFrom(uint index)
        => index == _image.LanguageIndex
            ? _image.Language
            : _image.Strings.Get(index) ?? _image.Language;

    private string DebuggerDisplay => DebuggerText.OfArticle(this);
}
