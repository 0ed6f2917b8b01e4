using System.Globalization;

namespace Corpus.Sources;

/// <summary>What a written value can be: the one rule for inference, for declared types, and for what programs read at run time.</summary>
/// <remarks>
/// Only plain values are numbers or truth values: <c>"5"</c> is text. A whole number is digits without a leading zero, perhaps with a minus in front; so
/// <c>007</c> and <c>+31</c> are text. A number with a fraction or an exponent is as JSON writes it (RFC 8259 section 6). Truth values are
/// <c>true</c> and <c>false</c>, and as YAML's core schema has them (YAML 1.2.2 section 10.3.2) also <c>True</c>, <c>TRUE</c>, <c>False</c> and
/// <c>FALSE</c>; <c>yes</c> and <c>no</c> are text. A date is what <see cref="PartialDate"/> reads.
/// </remarks>
internal static class ScalarReading
{
    // -9223372036854775808 has 20 characters; a double that matters has far fewer than 400.
    private const int LongestInteger = 20;
    private const int LongestNumber = 400;

    /// <summary>All types that can hold the value. O(length), at most a few hundred characters.</summary>
    public static ScalarKinds KindsOf(SourceScalar scalar)
    {
        var text = scalar.Text;
        var kinds = ScalarKinds.Text;
        if (scalar.Style == ScalarStyle.Structure || text.Length == 0)
            return kinds;
        if (PartialDate.TryParse(text, out _))
            kinds |= text.Length == 4 && text[3] != 'X' ? ScalarKinds.Year : ScalarKinds.Date;
        if (scalar.Style != ScalarStyle.Plain)
            return kinds;

        if (TryBoolean(text, out _))
            kinds |= ScalarKinds.Boolean;
        if (TryInt64(text, out var number))
            kinds |= number is >= int.MinValue and <= int.MaxValue ? ScalarKinds.Int32 | ScalarKinds.Int64 : ScalarKinds.Int64;
        if (TryDouble(text, out _))
            kinds |= ScalarKinds.Double;
        return kinds;
    }

    /// <summary>Whether it is more than text or a date, which it is only without quotes. O(length), and O(1) for most text.</summary>
    public static bool IsNumberOrTruthValue(SourceScalar scalar)
        => scalar is { Style: ScalarStyle.Plain, Text: { Length: > 0 } text }
            && (text[0] is '-' or (>= '0' and <= '9') ? TryDouble(text, out _) : TryBoolean(text, out _));

    public static bool TryBoolean(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    public static bool TryInt64(string text, out long value)
    {
        value = 0;
        return text.Length <= LongestInteger && IsNumber(text, isWhole: true)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryDouble(string text, out double value)
    {
        value = 0;
        return text.Length <= LongestNumber && IsNumber(text, isWhole: false)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value);
    }

    // number = [ minus ] int [ frac ] [ exp ], and int has no leading zero.
    private static bool IsNumber(string text, bool isWhole)
    {
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
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

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }
}
