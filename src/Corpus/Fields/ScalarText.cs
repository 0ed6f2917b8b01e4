using System.Globalization;

namespace Corpus;

/// <summary>
/// Reads numbers and truth values in UTF-8 where they lie: by the rules of <see cref="Sources.ScalarReading"/>, which reads the same while
/// compiling.
/// </summary>
internal static class ScalarText
{
    private const int LongestInteger = 20;
    private const int LongestNumber = 400;

    /// <summary><c>true</c>, <c>True</c>, <c>TRUE</c>, and the same of <c>false</c>.</summary>
    public static bool TryBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8) || text.SequenceEqual("True"u8) || text.SequenceEqual("TRUE"u8);
        return value || text.SequenceEqual("false"u8) || text.SequenceEqual("False"u8) || text.SequenceEqual("FALSE"u8);
    }

    /// <summary>Digits without a leading zero, perhaps with a minus in front. O(length), at most 20.</summary>
    public static bool TryInt64(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        return text.Length <= LongestInteger && IsNumber(text, isWhole: true)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A number as JSON writes it (RFC 8259, section 6). O(length), at most 400.</summary>
    public static bool TryDouble(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        return text.Length <= LongestNumber && IsNumber(text, isWhole: false)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value);
    }

    /// <summary>A date as <see cref="PartialDate"/> reads it; all of its characters are ASCII.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out PartialDate value)
    {
        value = default;
        if (text.Length > DateText.MaxLength)
            return false;

        Span<char> characters = stackalloc char[DateText.MaxLength];
        for (var i = 0; i < text.Length; i++)
            characters[i] = (char)text[i];
        return PartialDate.TryParse(characters[..text.Length], out value);
    }

    // number = [ minus ] int [ frac ] [ exp ], and int has no leading zero.
    private static bool IsNumber(ReadOnlySpan<byte> text, bool isWhole)
    {
        var at = text.StartsWith("-"u8) ? 1 : 0;
        var digits = Digits(text, ref at);
        if (digits == 0 || (digits > 1 && text[at - digits] == '0'))
            return false;
        if (isWhole)
            return at == text.Length;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    private static int Digits(ReadOnlySpan<byte> text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        return at - start;
    }
}
