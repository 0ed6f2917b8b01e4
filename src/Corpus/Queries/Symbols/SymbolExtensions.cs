namespace Corpus;

/// <summary>What lambdas say over symbols where the symbol is the argument: <c>list.Contains(a.Section)</c>, <c>interval.Contains(a.Date)</c>.</summary>
public static class SymbolExtensions
{
    /// <summary>Whether the collection has the value of the property: by its own comparer, if it has one.</summary>
    /// <param name="values">
    /// The collection. A list or an array is copied; another one must stay as it is while queries use it. One that refuses null, as the keys of a dictionary do, does not have
    /// what is missing.
    /// </param>
    /// <param name="symbol">The property.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <remarks>
    /// The type of the property is one of its own, which only a symbol tells: so <c>list.Contains(null)</c> and <c>list.Contains(default)</c>, anywhere in a file, are none of this.
    /// </remarks>
    public static Condition Contains<TValue, T>(this IEnumerable<TValue> values, Symbol<T> symbol)
        where T : TValue?
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(symbol);
        return symbol.Is(new CollectionTest<TValue, T>(values));
    }

    /// <summary>Whether the extent of the property's date lies within the interval; see <see cref="DateInterval.Contains"/>.</summary>
    public static Condition Contains(this DateInterval interval, DateSymbol date) => date.IsIn($"{CSharpLiteral.Of(interval)}.Contains", interval.Contains);

    /// <summary>Whether the property's date and the interval may share a day; see <see cref="DateInterval.Overlaps(PartialDate)"/>.</summary>
    public static Condition Overlaps(this DateInterval interval, DateSymbol date) => date.IsIn($"{CSharpLiteral.Of(interval)}.Overlaps", interval.Overlaps);

    /// <summary>Whether the extent of the property's date lies within that of the date; see <see cref="PartialDate.Contains"/>.</summary>
    public static Condition Contains(this PartialDate date, DateSymbol other) => other.IsIn($"{CSharpLiteral.Of(date)}.Contains", date.Contains);

    /// <summary>Whether the two extents share a day; see <see cref="PartialDate.Overlaps(PartialDate)"/>.</summary>
    public static Condition Overlaps(this PartialDate date, DateSymbol other) => other.IsIn($"{CSharpLiteral.Of(date)}.Overlaps", date.Overlaps);

    /// <summary>Whether the date is certainly before the property's; see <see cref="PartialDate.IsDefinitelyBefore"/>.</summary>
    public static Condition IsDefinitelyBefore(this PartialDate date, DateSymbol other) => other.IsIn($"{CSharpLiteral.Of(date)}.IsDefinitelyBefore", date.IsDefinitelyBefore);

    /// <summary>Whether the date is certainly after the property's; see <see cref="PartialDate.IsDefinitelyAfter"/>.</summary>
    public static Condition IsDefinitelyAfter(this PartialDate date, DateSymbol other) => other.IsIn($"{CSharpLiteral.Of(date)}.IsDefinitelyAfter", date.IsDefinitelyAfter);
}
