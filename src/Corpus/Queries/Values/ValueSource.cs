namespace Corpus;

/// <summary>Where a symbol's value comes from. Immutable.</summary>
internal abstract class ValueSource<T>
{
    /// <summary>How C# reaches it from the thing that is asked: <c>Date.Year</c>.</summary>
    public abstract string Path { get; }

    /// <summary>What <see cref="Get"/> costs, in nanoseconds, by order of magnitude.</summary>
    public virtual double Cost => 50;

    /// <summary>The parameter of <c>Any(…)</c> that it is a value of; null if it is one of articles.</summary>
    public virtual SpanParameter? Owner => null;

    /// <summary>The value, exactly what the property of the article or span gives.</summary>
    public abstract T Get(Scope scope);

    /// <summary>All values of all articles in a column; null where there is none, and for what is not of an article.</summary>
    public virtual ValueColumn<T>? Column(CorpusImage image) => null;
}
