namespace Corpus;

/// <summary>The order of the codes of a column, which is no matter of culture.</summary>
internal static class ValueOrder<T>
{
    /// <summary>Strings ordinal, everything else as <see cref="Comparer{T}.Default"/> has it: null first.</summary>
    public static readonly IComparer<T> Comparer = typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default;

    /// <summary>Whether values such as these have an order. Lists have none.</summary>
    public static bool Has(T[] values) => Array.TrueForAll(values, static value => value is null or IComparable<T> or IComparable);
}
