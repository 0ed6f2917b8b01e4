using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <content>
/// The written form. What asks for a format provider is implemented explicitly: no culture has a say in it, and a public
/// overload with a provider would make CA1305 ask every caller for one.
/// </content>
public readonly partial struct PartialDate
#if NET
    : ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>, ISpanFormattable
#endif
{
    /// <summary>Reads a written date.</summary>
    /// <param name="text">Exactly one date, without white space: <c>2022-10</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not a date; the message says why. The empty string is not a date either: it is how the
    /// unknown date is printed, and whether to take it for that is for the caller to say.
    /// </exception>
    public static PartialDate Parse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a written date.</summary>
    /// <param name="text">Exactly one date, without white space: <c>2022-10</c>.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date; the message says why.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var date, out var problem)
            ? date
            : throw new FormatException($"The text is not a date: {problem}.");

    /// <summary>Reads a written date; never throws and allocates nothing.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="date">The date, or the unknown date where <paramref name="text"/> is none.</param>
    /// <returns>Whether <paramref name="text"/> is exactly one date. The empty string is not.</returns>
    public static bool TryParse(string? text, out PartialDate date) => TryParse(text.AsSpan(), out date);

    /// <summary>Reads a written date; never throws and allocates nothing.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="date">The date, or the unknown date where <paramref name="text"/> is none.</param>
    /// <returns>Whether <paramref name="text"/> is exactly one date. The empty span is not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        var isDate = DateText.TryRead(text, out var fields);
        date = isDate ? new PartialDate(fields) : default;
        return isDate;
    }

    /// <summary>Reads a written date, and says what is wrong with anything else.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="date">The date, or the unknown date where <paramref name="text"/> is none.</param>
    /// <param name="problem">
    /// What is wrong and what to do: a short fragment without a full stop that stands well after "is not a date: ".
    /// Whatever the text, it is short and on one line.
    /// </param>
    internal static bool TryParse(ReadOnlySpan<char> text, out PartialDate date, [NotNullWhen(false)] out string? problem)
    {
        var isDate = TryParse(text, out date);
        problem = isDate ? null : DateProblem.Describe(text);
        return isDate;
    }

    /// <summary>The written form, which <see cref="Parse(string)"/> reads back as an equal date; empty for the unknown date.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[DateText.MaxLength];
        _ = TryFormat(buffer, out var length);
        return buffer.Slice(0, length).ToString();
    }

    /// <summary>Writes the form that <see cref="ToString()"/> gives, without allocating.</summary>
    /// <param name="destination">Where to; 11 characters suffice for every date.</param>
    /// <param name="charsWritten">How many characters were written; 0 where they do not fit, and for the unknown date.</param>
    /// <returns>Whether <paramref name="destination"/> is long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var fields = Fields;
        var length = DateText.LengthOf(fields);
        var fits = length <= destination.Length;
        charsWritten = fits ? length : 0;
        if (fits)
            DateText.Write(fields, destination.Slice(0, length));
        return fits;
    }

#if NET
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static PartialDate IUtf8SpanParsable<PartialDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(System.Text.Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<PartialDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (utf8Text.Length > DateText.MaxLength)
            return false;

        // Every character of a date is ASCII; what is not becomes some other character that no date has.
        Span<char> characters = stackalloc char[DateText.MaxLength];
        for (var i = 0; i < utf8Text.Length; i++)
            characters[i] = (char)utf8Text[i];
        return TryParse(characters[..utf8Text.Length], out result);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        RefuseFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RefuseFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    // A format that is ignored would print 'yyyy' of 2022-10-11 as 2022-10-11, and nobody would learn why.
    private static void RefuseFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
            throw new FormatException("A partial date has one written form; leave the format out, or format its parts.");
    }
#endif
}
