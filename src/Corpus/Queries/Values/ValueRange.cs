namespace Corpus;

/// <summary>A range of values, the missing value (null) outside.</summary>
/// <param name="Low">The lowest value, where <paramref name="HasLow"/>.</param>
/// <param name="HasLow">Whether there is a lowest.</param>
/// <param name="IsLowOpen">Whether the lowest itself is outside.</param>
/// <param name="High">The highest value, where <paramref name="HasHigh"/>.</param>
/// <param name="HasHigh">Whether there is a highest.</param>
/// <param name="IsHighOpen">Whether the highest itself is outside.</param>
internal readonly record struct ValueRange<T>(T Low, bool HasLow, bool IsLowOpen, T High, bool HasHigh, bool IsHighOpen)
{
    /// <summary>The range that has one value.</summary>
    public static ValueRange<T> Of(T value) => new(value, true, false, value, true, false);

    /// <summary>Whether it has one value.</summary>
    public bool IsOne => HasLow && HasHigh && !IsLowOpen && !IsHighOpen && ValueOrder<T>.Comparer.Compare(Low, High) == 0;

    /// <summary>Negative for a value before the range, 0 for one in it, positive for one behind it; null is before every range.</summary>
    public int PlaceOf(T value)
    {
        if (value is null)
            return -1;
        if (HasLow && ValueOrder<T>.Comparer.Compare(value, Low) is var low && (low < 0 || (low == 0 && IsLowOpen)))
            return -1;
        return HasHigh && ValueOrder<T>.Comparer.Compare(value, High) is var high && (high > 0 || (high == 0 && IsHighOpen)) ? 1 : 0;
    }
}
