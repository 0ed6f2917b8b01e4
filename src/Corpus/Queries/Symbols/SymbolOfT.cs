using System.ComponentModel;

namespace Corpus;

/// <summary>A property of articles, or of their spans, in a query.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public abstract class Symbol<T> : Symbol
{
    // An internal type cannot stand in the signature of a constructor that a public class has.
    private readonly object _source;

    private protected Symbol(object source, Condition? presence)
    {
        _source = source;
        Presence = presence;
    }

    internal ValueSource<T> Source => (ValueSource<T>)_source;

    /// <summary>What has to hold for the property to have a value at all: that a quotation has a speaker, of <c>q.Speaker.Value.Length</c>; null if it always has.</summary>
    internal Condition? Presence { get; }

    internal sealed override string Path => Source.Path;

    /// <summary>So that <c>OrderBy(a => a.Date)</c> takes it.</summary>
    public static implicit operator OrderKey(Symbol<T> symbol) => OrderKey.Of((symbol ?? throw new ArgumentNullException(nameof(symbol))).Source);

    /// <inheritdoc cref="Symbol.Equals(object?)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new PlainOnly Equals(object? obj) => throw PlainOnly.NoValue(Path);

    /// <inheritdoc cref="Symbol.GetHashCode"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new PlainOnly GetHashCode() => throw PlainOnly.NoValue(Path);

    /// <inheritdoc cref="Symbol.ToString"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new PlainOnly ToString() => throw PlainOnly.NoValue(Path);

    /// <summary>The condition that the value passes a test.</summary>
    internal Condition Is(ValueTest<T> test) => new ValueCondition<T>(Source, test, Presence);

    /// <summary>The condition that a method of the value gives true.</summary>
    internal Condition Calls(string call, Func<T, bool> holds) => Is(new MethodTest<T>(call, isConditional: false, holds));

    /// <summary>The condition that a method of the value gives true, where the value may be missing: <c>a.Title?.Contains("x") == true</c>.</summary>
    internal Condition CallsIfPresent(string call, Func<T, bool> holds) => Is(new MethodTest<T>(call, isConditional: true, holds));

    /// <summary>The condition that a method of something else gives true for the value.</summary>
    internal Condition IsIn(string method, Func<T, bool> holds) => Is(new ArgumentTest<T>(method, holds));

    /// <summary>The source of a part of the value.</summary>
    internal ValueSource<TPart> Part<TPart>(string name, Func<T, TPart> part) => new PartSource<T, TPart>(Source, name, part);
}
