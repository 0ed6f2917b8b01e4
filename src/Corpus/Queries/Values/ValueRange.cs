namespace Corpus;

/// <summary>A range of values, the missing value (null) outside.</summary>
/// <param name="Low">The lowest value, where <paramref name="HasLow"/>.</param>
/// <param name="HasLow">Whether there is a lowest.</param>
/// <param name="IsLowOpen">Whether the lowest itself is outside.</param>
/// <param name="High">The highest value, where <paramref name="HasHigh"/>.</param>
/// <param name="HasHigh">Whether there is a highest.</param>
/// <param name="IsHighOpen">Whether the highest itself is outside.</param>
internal readonly record struct ValueRange<T>(T Low, bool HasLow, bool IsLowOpen, T High, bool HasHigh, bool IsHighOpen);
