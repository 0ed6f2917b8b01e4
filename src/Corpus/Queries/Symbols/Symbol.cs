using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>A property of articles, or of their spans, in a query: the same name, and for the same C# the same meaning. Immutable.</summary>
/// <remarks>
/// What only a value could answer is not to be had: two symbols do not compare, and a symbol is no part of a string. A lambda that says such things is plain LINQ.
/// </remarks>
[DebuggerDisplay("{Path,nq}")]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The operators exist so that C# finds no others.")]
[SuppressMessage("Major Code Smell", "CA1065:Do not raise exceptions in unexpected locations", Justification = "Any other answer would become a wrong part of a query.")]
public abstract class Symbol
{
    private protected Symbol()
    {
    }

    /// <summary>How C# reaches the property from an article or a span.</summary>
    internal abstract string Path { get; }

    /// <summary>Two properties are not compared by an index: this makes the lambda plain LINQ, where C# would compare the symbols as objects.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator ==(Symbol? left, Symbol? right) => throw PlainOnly.NoValue();

    /// <inheritdoc cref="op_Equality"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator !=(Symbol? left, Symbol? right) => throw PlainOnly.NoValue();

    /// <summary>A property is no part of a string: this makes the lambda plain LINQ, where C# would take the name of the symbol.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator +(Symbol? left, object? right) => throw PlainOnly.NoValue();

    /// <inheritdoc cref="op_Addition(Symbol?, object?)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator +(object? left, Symbol? right) => throw PlainOnly.NoValue();

    /// <inheritdoc cref="op_Addition(Symbol?, object?)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator +(Symbol? left, Symbol? right) => throw PlainOnly.NoValue();

    /// <summary>There is no value to compare.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => throw PlainOnly.NoValue(Path);

    /// <summary>There is no value.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => throw PlainOnly.NoValue(Path);

    /// <summary>There is no value to write.</summary>
    /// <exception cref="InvalidOperationException">Always: <c>$"{a.Title}"</c> would give the same string for all articles.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => throw PlainOnly.NoValue(Path);
}
