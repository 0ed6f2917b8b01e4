namespace Corpus;

/// <summary>Reads the numbers that properties may be. The compiler of the machine knows the type, so nothing is boxed.</summary>
internal static class Numbers
{
    /// <summary>Whether it is a <c>double</c>.</summary>
    public static bool IsReal<T>() => typeof(T) == typeof(double) || typeof(T) == typeof(double?);

    /// <summary>The number, whole or not; false if it is missing.</summary>
    public static bool TryRead<T>(T value, out long whole, out double real)
    {
        (whole, real) = (0, 0);
        if (value is null)
            return false;
        if (typeof(T) == typeof(int))
            whole = (int)(object)value;
        else if (typeof(T) == typeof(int?))
            whole = ((int?)(object)value).GetValueOrDefault();
        else if (typeof(T) == typeof(long))
            whole = (long)(object)value;
        else if (typeof(T) == typeof(long?))
            whole = ((long?)(object)value).GetValueOrDefault();
        else if (typeof(T) == typeof(double))
            real = (double)(object)value;
        else
            real = ((double?)(object)value).GetValueOrDefault();
        return true;
    }
}
