using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>
/// What a lambda over symbols gets where it says something that only a value can answer, such as <c>a.Title + "."</c>. It converts to nothing, so the lambda
/// is no query over symbols, and C# takes the plain LINQ method, which is right and goes through all articles.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The operators exist so that C# finds no others.")]
[SuppressMessage("Major Code Smell", "CA1065:Do not raise exceptions in unexpected locations", Justification = "Any other answer would be a wrong one.")]
public sealed class PlainOnly
{
    private PlainOnly()
    {
    }

    /// <summary>No value either.</summary>
    public static PlainOnly operator +(PlainOnly? left, object? right) => throw NoValue();

    /// <summary>No value either.</summary>
    public static PlainOnly operator +(object? left, PlainOnly? right) => throw NoValue();

    /// <summary>No answer.</summary>
    public static PlainOnly operator ==(PlainOnly? left, object? right) => throw NoValue();

    /// <summary>No answer.</summary>
    public static PlainOnly operator !=(PlainOnly? left, object? right) => throw NoValue();

    /// <summary>No answer.</summary>
    public static PlainOnly operator ==(object? left, PlainOnly? right) => throw NoValue();

    /// <summary>No answer.</summary>
    public static PlainOnly operator !=(object? left, PlainOnly? right) => throw NoValue();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => throw NoValue();

    /// <inheritdoc/>
    public override int GetHashCode() => throw NoValue();

    /// <inheritdoc/>
    public override string ToString() => throw NoValue();

    /// <summary>The exception for whoever gets at the value of a symbol all the same.</summary>
    internal static InvalidOperationException NoValue(string what = "A property of articles")
        => new($"{what} has no value while a query is being made, so it cannot become a part of a string or be looked up there. Ask the articles themselves: Articles.AsEnumerable().Where(…).");
}
