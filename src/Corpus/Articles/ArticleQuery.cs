using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>
/// Articles of a corpus, in the order of the corpus: by path, then by their place in the file.
/// </summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <typeparam name="TFields">The corpus's fields, as symbols for queries.</typeparam>
/// <remarks>Thread-safe. Every access makes a new article object; see <see cref="Article"/>.</remarks>
public sealed class ArticleQuery<TArticle, TFields> : IReadOnlyList<TArticle>
    where TArticle : Article
    where TFields : ArticleFields
{
    private readonly CorpusImage _image;
    private readonly Func<ArticleHandle, TArticle> _create;
    private readonly int _count;

    private readonly TFields _fields;

    private ArticleQuery(CorpusImage image, Func<ArticleHandle, TArticle> create, TFields fields)
    {
        _image = image;
        _create = create;
        _fields = fields;
        _count = image.Documents.Count;
    }

    /// <summary>What the corpus says about itself.</summary>
    public CorpusCard Card => _image.Card;

    /// <summary>The number of articles. O(1).</summary>
    public int Count => _count;

    /// <summary>The article at this place, from 0. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public TArticle this[int index]
        => (uint)index < (uint)_count ? _create(new ArticleHandle(_image, index)) : throw NoArticle(index);

    /// <summary>The article with this id. O(1).</summary>
    /// <exception cref="KeyNotFoundException">There is none. The message proposes an id that is close, if there is one.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TArticle this[string id]
        => TryGetValue(id, out var article) ? article : throw new KeyNotFoundException(NearestId.MessageFor(id, _image));

    /// <summary>For generated code: all articles of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="create">Makes an article object.</param>
    /// <param name="fields">Makes the symbols.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Only generated code calls it.")]
    public static ArticleQuery<TArticle, TFields> Create(
        CorpusImage image, Func<ArticleHandle, TArticle> create, Func<ArticleFieldsHandle, TFields> fields)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(fields);
        return new ArticleQuery<TArticle, TFields>(image, create, fields(new ArticleFieldsHandle(image)));
    }

    internal TFields Fields => _fields;

    internal CorpusImage Image => _image;

    /// <summary>Makes an article object.</summary>
    internal Func<ArticleHandle, TArticle> Creator => _create;

    /// <summary>The article with this id, if there is one. O(1).</summary>
    /// <param name="id">The id, exactly.</param>
    /// <param name="article">The article, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out TArticle? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        var ordinal = _image.Ids.Find(id);
        article = ordinal < 0 ? null : _create(new ArticleHandle(_image, ordinal));
        return ordinal >= 0;
    }

    /// <summary>Goes through the articles; allocates nothing but them.</summary>
    public ArticleEnumerator<TArticle> GetEnumerator() => new(_image, _create);

    /// <inheritdoc/>
    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ArgumentOutOfRangeException NoArticle(int index)
        => new(nameof(index), index, $"The corpus has {_count} articles, so the index must be at least 0 and less than {_count}.");
}
