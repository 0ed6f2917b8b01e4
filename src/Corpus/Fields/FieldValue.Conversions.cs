namespace Corpus;

/// <content>
/// The value as something else than text. What reads as what is the same as while compiling; whether it was written in quotes does not matter
/// here, since declared types have been checked there.
/// </content>
public readonly partial struct FieldValue
{
    private const string Boolean = "'true' or 'false'";
    private const string Int32 = "a whole number of 32 bits";
    private const string Int64 = "a whole number of 64 bits";
    private const string Double = "a number";
    private const string Date = "a date";

    /// <summary>Whether it is <c>true</c>; also <c>True</c>, <c>TRUE</c>, and the same of <c>false</c>. Allocates nothing.</summary>
    /// <exception cref="FormatException">It is neither, or missing, or a list.</exception>
    public bool ToBoolean() => TryToBoolean(out var value) ? value : throw Misfit(Boolean);

    /// <summary>The whole number: digits without a leading zero, perhaps with a minus in front. Allocates nothing.</summary>
    /// <exception cref="FormatException">It is none, or too large, or missing, or a list.</exception>
    public int ToInt32() => TryToInt32(out var value) ? value : throw Misfit(Int32);

    /// <summary>The whole number: digits without a leading zero, perhaps with a minus in front. Allocates nothing.</summary>
    /// <exception cref="FormatException">It is none, or too large, or missing, or a list.</exception>
    public long ToInt64() => TryToInt64(out var value) ? value : throw Misfit(Int64);

    /// <summary>The number, which is written as in JSON: <c>3</c>, <c>-0.5</c>, <c>6.02e23</c>. Allocates nothing.</summary>
    /// <exception cref="FormatException">It is none, or too large, or missing, or a list.</exception>
    public double ToDouble() => TryToDouble(out var value) ? value : throw Misfit(Double);

    /// <summary>The date, as exactly as it says. Allocates nothing.</summary>
    /// <exception cref="FormatException">It is none, or missing, or a list.</exception>
    public PartialDate ToDate() => TryToDate(out var value) ? value : throw NoDate();

    /// <summary>Reads what <see cref="ToBoolean"/> reads; false for anything else.</summary>
    public bool TryToBoolean(out bool value)
    {
        value = false;
        var fits = !IsList && ScalarText.TryBoolean(Utf8, out value);
        GC.KeepAlive(_set);
        return fits;
    }

    /// <summary>Reads what <see cref="ToInt32"/> reads; false for anything else.</summary>
    public bool TryToInt32(out int value)
    {
        var fits = TryToInt64(out var number) && number is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)number : 0;
        return fits;
    }

    /// <summary>Reads what <see cref="ToInt64"/> reads; false for anything else.</summary>
    public bool TryToInt64(out long value)
    {
        value = 0;
        var fits = !IsList && ScalarText.TryInt64(Utf8, out value);
        GC.KeepAlive(_set);
        return fits;
    }

    /// <summary>Reads what <see cref="ToDouble"/> reads; false for anything else.</summary>
    public bool TryToDouble(out double value)
    {
        value = 0;
        var fits = !IsList && ScalarText.TryDouble(Utf8, out value);
        GC.KeepAlive(_set);
        if (!fits)
            value = 0;
        return fits;
    }

    /// <summary>Reads what <see cref="ToDate"/> reads; false for anything else.</summary>
    public bool TryToDate(out PartialDate value)
    {
        value = default;
        var fits = !IsList && ScalarText.TryDate(Utf8, out value);
        GC.KeepAlive(_set);
        return fits;
    }

    private FormatException Misfit(string expected) => new($"{Actual}, not {expected}.{Advice}");

    private FormatException NoDate()
        => Count == 1 && !IsList && !PartialDate.TryParse(ToString().AsSpan(), out _, out var problem)
            ? new FormatException($"{Actual}, not {Date}: {problem}.")
            : Misfit(Date);

    private string Actual => IsMissing ? $"{Subject} is missing"
        : IsList ? $"{Subject} is a list of {Count} {(Count == 1 ? "value" : "values")}"
        : $"{Subject} is '{Sources.SourceFile.Shorten(ToString())}'";

    private string Advice => IsMissing ? " Ask IsMissing first." : IsList ? " Use ToList." : "";
}
