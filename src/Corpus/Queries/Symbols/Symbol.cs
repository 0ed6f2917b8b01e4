namespace Corpus;

/// <summary>A property of articles, or of their spans, in a query: the same name, and for the same C# the same meaning. Immutable.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public abstract class Symbol<T>
{
    private protected Symbol(object source) => SourceObject = source;

    // An internal type cannot stand in the signature of a constructor that a public class has.
    private object SourceObject { get; }

    internal ValueSource<T> Source => (ValueSource<T>)SourceObject;

    /// <summary>So that <c>OrderBy(a => a.Date)</c> takes it.</summary>
    public static implicit operator OrderKey(Symbol<T> symbol) => OrderKey.Of((symbol ?? throw new ArgumentNullException(nameof(symbol))).Source);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Source.Path;
}
