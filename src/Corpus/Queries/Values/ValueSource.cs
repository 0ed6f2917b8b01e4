namespace Corpus;

/// <summary>Where a symbol's value comes from. Immutable.</summary>
internal abstract class ValueSource<T>
{
    /// <summary>How C# reaches it from the thing that is asked: <c>Date.Year</c>.</summary>
    public abstract string Path { get; }

    /// <summary>Whether C# reaches it with <c>?.</c>, so that it is null where something on the way is.</summary>
    public bool IsConditional => Path.Contains("?.", StringComparison.Ordinal);

    /// <summary>What <see cref="Get"/> costs, in nanoseconds, by order of magnitude.</summary>
    public virtual double Cost => 50;

    /// <summary>The parameter of <c>Any(…)</c> that it is a value of; null if it is one of articles.</summary>
    public virtual SpanParameter? Owner => null;

    /// <summary>Whether it is a value of the article alone, wherever it is asked.</summary>
    public virtual bool IsOfArticle => Owner is null;

    /// <summary>The image that it is a value of the metadata of; null if it is a value that articles of every corpus have.</summary>
    public virtual CorpusImage? Asked => null;

    /// <summary>How C# reaches it, the article being <paramref name="parameter"/>.</summary>
    public virtual string ToString(string parameter) => $"{Owner?.Name ?? parameter}.{Path}";

    /// <summary>The value, exactly what the property of the article or span gives.</summary>
    public abstract T Get(Scope scope);

    /// <summary>The value as the head of the article has it; null where it is not from there.</summary>
    public virtual string? WrittenIn(CorpusImage image, int ordinal) => null;

    /// <summary>Equal for two sources that have the same values in every image.</summary>
    public virtual object ColumnKey => this;

    /// <summary>All values of all articles in a column; null where there is none, and for what is not of an article.</summary>
    public virtual ValueColumn<T>? Column(CorpusImage image) => null;

    /// <summary>The same, where nothing else will do: where there is no column, every article is asked.</summary>
    /// <exception cref="InvalidOperationException">It is not a value of articles.</exception>
    /// <exception cref="FormatException">A value is not of its type.</exception>
    public virtual ValueColumn<T> RequiredColumn(CorpusImage image)
    {
        if (Owner is not null)
            throw new InvalidOperationException($"Articles are not sorted by '{Path}', which is not a value of an article.");
        return Column(image) ?? ColumnBuilder.FromValues(image.Count, ordinal => Get(new Scope(new PlainArticle(new ArticleHandle(image, ordinal)))));
    }

    /// <summary>How an index answers the test for all articles of the image; null if there is none.</summary>
    public virtual IndexAccess? AccessBy(CorpusImage image, ValueTest<T> test) => Column(image) is { } column ? new ColumnAccess<T>(column, this, test) : null;
}
