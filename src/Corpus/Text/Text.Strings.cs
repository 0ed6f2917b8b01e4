using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Corpus;

/// <content>Compares a text with strings, where it lies.</content>
public readonly partial struct Text
{
    /// <summary>Whether the text reads as the string: .NET's ordinal comparison, as <c>==</c>. O(length), allocates nothing.</summary>
    public bool Equals(string? value) => Equals(value, StringComparison.Ordinal);

    /// <summary>Whether the text reads as the string. O(length).</summary>
    /// <remarks>
    /// The same as <c>ToString().Equals(value, comparisonType)</c>; <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> allocate nothing, the others make the string.
    /// </remarks>
    /// <param name="value">The string; no text is null.</param>
    /// <param name="comparisonType">When two characters are the same.</param>
    /// <exception cref="ArgumentException">There is no such comparison.</exception>
    public bool Equals(string? value, StringComparison comparisonType)
    {
        if (!IsOrdinal(comparisonType))
            return Decode().Equals(value, comparisonType);

        // What is the same without case is still as long.
        return value is not null && value.Length == Length && BeginsWith(value, comparisonType);
    }

    /// <summary>Whether the text has the string in it. O(length).</summary>
    /// <remarks>
    /// The same as <c>ToString().Contains(value, comparisonType)</c>; <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> allocate nothing, the others make the string of the text.
    /// </remarks>
    /// <param name="value">The string; every text has an empty one in it.</param>
    /// <param name="comparisonType">When two characters are the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such comparison.</exception>
    public bool Contains(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return comparisonType == StringComparison.Ordinal ? Contains(value.AsSpan()) : PlaceOf(value, comparisonType) >= 0;
    }

    /// <summary>Where the string first stands in the text, in UTF-16 units, or -1. O(length).</summary>
    /// <remarks>
    /// The same as <c>ToString().IndexOf(value, comparisonType)</c>; <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> allocate nothing, the others make the string of the text.
    /// </remarks>
    /// <param name="value">The string; an empty one stands at 0.</param>
    /// <param name="comparisonType">When two characters are the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such comparison.</exception>
    public int IndexOf(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return comparisonType == StringComparison.Ordinal ? IndexOf(value.AsSpan()) : PlaceOf(value, comparisonType);
    }

    /// <summary>Whether the text begins with the string: .NET's ordinal comparison, unlike that of strings. O(length of the string), allocates nothing.</summary>
    public bool StartsWith(string value) => StartsWith(value, StringComparison.Ordinal);

    /// <summary>Whether the text begins with the string.</summary>
    /// <remarks>
    /// The same as <c>ToString().StartsWith(value, comparisonType)</c>; <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> are O(length of the string) and allocate nothing, the others make the string of the text.
    /// </remarks>
    /// <param name="value">The string; every text begins with an empty one.</param>
    /// <param name="comparisonType">When two characters are the same.</param>
    /// <exception cref="ArgumentException">There is no such comparison.</exception>
    public bool StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsOrdinal(comparisonType)
            ? value.Length <= Length && BeginsWith(value, comparisonType)
            : Decode().StartsWith(value, comparisonType);
    }

    /// <summary>Whether the text ends with the string: .NET's ordinal comparison, unlike that of strings. O(length of the string), allocates nothing.</summary>
    public bool EndsWith(string value) => EndsWith(value, StringComparison.Ordinal);

    /// <summary>Whether the text ends with the string.</summary>
    /// <remarks>
    /// The same as <c>ToString().EndsWith(value, comparisonType)</c>; <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> are O(length of the string) and allocate nothing, the others make the string of the text.
    /// </remarks>
    /// <param name="value">The string; every text ends with an empty one.</param>
    /// <param name="comparisonType">When two characters are the same.</param>
    /// <exception cref="ArgumentException">There is no such comparison.</exception>
    public bool EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsOrdinal(comparisonType)
            ? value.Length <= Length && FinishesWith(value, comparisonType)
            : Decode().EndsWith(value, comparisonType);
    }

    private static bool IsOrdinal(StringComparison comparison)
        => comparison is StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase;

    private int PlaceOf(string value, StringComparison comparison)
    {
        if (comparison != StringComparison.OrdinalIgnoreCase)
            return Decode().IndexOf(value, comparison);

        var characters = ArrayPool<char>.Shared.Rent(Math.Max(1, Length));
        try
        {
            return CopyTo(characters).IndexOf(value, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    // Piece by piece, each of whole characters. The string may end amid a surrogate pair.
    private bool BeginsWith(ReadOnlySpan<char> value, StringComparison comparison)
    {
        Span<char> buffer = stackalloc char[128];
        var utf8 = AsUtf8();
        while (!value.IsEmpty && !utf8.IsEmpty)
        {
            _ = Utf8.ToUtf16(utf8, buffer, out var read, out var written);
            var compared = Math.Min(written, value.Length);
            if (!value[..compared].Equals(buffer[..compared], comparison))
                return false;
            utf8 = utf8[read..];
            value = value[compared..];
        }

        GC.KeepAlive(_bytes);
        return value.IsEmpty;
    }

    // Backwards, a character at a time. The string may begin amid a surrogate pair.
    private bool FinishesWith(ReadOnlySpan<char> value, StringComparison comparison)
    {
        Span<char> buffer = stackalloc char[2];
        var utf8 = AsUtf8();
        while (!value.IsEmpty && !utf8.IsEmpty)
        {
            Rune.DecodeLastFromUtf8(utf8, out var rune, out var read);
            var written = rune.EncodeToUtf16(buffer);
            var compared = Math.Min(written, value.Length);
            if (!value[^compared..].Equals(buffer[(written - compared)..written], comparison))
                return false;
            utf8 = utf8[..^read];
            value = value[..^compared];
        }

        GC.KeepAlive(_bytes);
        return value.IsEmpty;
    }
}
