using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <content>The written form; what asks for a format provider is explicit for the reason given at <see cref="PartialDate"/>.</content>
public readonly partial struct DateInterval
#if NET
    : ISpanParsable<DateInterval>, ISpanFormattable
#endif
{
    private const int MaxLength = DateText.MaxLength + 1 + DateText.MaxLength;
    private const string Open = "..";

    /// <summary>Reads a written interval.</summary>
    /// <param name="text">Exactly one interval, without white space: <c>2022-03/2022-10</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not an interval; the message says why.</exception>
    public static DateInterval Parse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a written interval.</summary>
    /// <param name="text">Exactly one interval, without white space: <c>2022-03/2022-10</c>.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not an interval; the message says why.</exception>
    public static DateInterval Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var interval, out var problem)
            ? interval
            : throw new FormatException($"The text is not an interval of dates: {problem}.");

    /// <summary>Reads a written interval; never throws and allocates nothing.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="interval">The interval, or the unknown interval where <paramref name="text"/> is none.</param>
    /// <returns>Whether <paramref name="text"/> is exactly one interval. A date alone is not.</returns>
    public static bool TryParse(string? text, out DateInterval interval) => TryParse(text.AsSpan(), out interval);

    /// <summary>Reads a written interval; never throws and allocates nothing.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="interval">The interval, or the unknown interval where <paramref name="text"/> is none.</param>
    /// <returns>Whether <paramref name="text"/> is exactly one interval. A date alone is not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DateInterval interval)
    {
        interval = default;
        var slash = text.IndexOf('/');
        if (slash < 0
            || !TryReadEnd(text.Slice(0, slash), out var start, out var isOpenStart)
            || !TryReadEnd(text.Slice(slash + 1), out var end, out var isOpenEnd))
        {
            return false;
        }

        var candidate = new DateInterval(start, end, isOpenStart, isOpenEnd);
        if (ProblemOf(candidate) is not null)
            return false;
        interval = candidate;
        return true;
    }

    /// <summary>Reads a written interval, and says what is wrong with anything else.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="interval">The interval, or the unknown interval where <paramref name="text"/> is none.</param>
    /// <param name="problem">What is wrong and what to do: a short fragment on one line, without a full stop.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out DateInterval interval, [NotNullWhen(false)] out string? problem)
    {
        var isInterval = TryParse(text, out interval);
        problem = isInterval ? null : Describe(text);
        return isInterval;
    }

    /// <summary>The written form, which <see cref="Parse(string)"/> reads back as an equal interval; empty for the unknown one.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxLength];
        _ = TryFormat(buffer, out var length);
        return buffer.Slice(0, length).ToString();
    }

    /// <summary>Writes the form that <see cref="ToString()"/> gives, without allocating.</summary>
    /// <param name="destination">Where to; 23 characters suffice for every interval.</param>
    /// <param name="charsWritten">How many characters were written; 0 where they do not fit, and for the unknown interval.</param>
    /// <returns>Whether <paramref name="destination"/> is long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (IsUnknown)
            return true;
        if (!TryWriteEnd(Start, IsOpenStart, destination, out var startLength) || startLength == destination.Length)
            return false;
        destination[startLength] = '/';
        if (!TryWriteEnd(End, IsOpenEnd, destination.Slice(startLength + 1), out var endLength))
            return false;
        charsWritten = startLength + 1 + endLength;
        return true;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, out PartialDate date, out bool isOpen)
    {
        isOpen = text.SequenceEqual(Open.AsSpan());
        date = default;
        return isOpen || text.IsEmpty || PartialDate.TryParse(text, out date);
    }

    private static bool TryWriteEnd(PartialDate date, bool isOpen, Span<char> destination, out int charsWritten)
    {
        if (!isOpen)
            return date.TryFormat(destination, out charsWritten);
        var fits = Open.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? Open.Length : 0;
        return fits;
    }

    private static string Describe(ReadOnlySpan<char> text)
    {
        const string Example = "as in 2022-03/2022-10";
        var slash = text.IndexOf('/');
        if (slash < 0)
            return "a '/' parts its two ends, " + Example;
        if (text.Slice(slash + 1).IndexOf('/') >= 0)
            return "it has one '/', between its two ends, " + Example;
        if (!TryReadEnd(text.Slice(0, slash), out var start, out var isOpenStart))
            return "its start is not a date: " + DateProblem.Describe(text.Slice(0, slash));
        if (!TryReadEnd(text.Slice(slash + 1), out var end, out var isOpenEnd))
            return "its end is not a date: " + DateProblem.Describe(text.Slice(slash + 1));
        return ProblemOf(new DateInterval(start, end, isOpenStart, isOpenEnd)) ?? Example;
    }

#if NET
    static DateInterval IParsable<DateInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DateInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateInterval result) =>
        TryParse(s, out result);

    static DateInterval ISpanParsable<DateInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DateInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateInterval result) =>
        TryParse(s, out result);

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

    private static void RefuseFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
            throw new FormatException("An interval has one written form; leave the format out, or format its ends.");
    }
#endif
}
