using System.Text;

namespace Corpus;

/// <summary>The numbers that a search query asks for: one, or those between two, both included. Compared as doubles; a single integer exactly.</summary>
internal readonly struct SearchNumbers
{
    private const string Dots = "..";

    private readonly long? _integer;
    private readonly double _low;
    private readonly double _high;

    private SearchNumbers(long? integer, double low, double high)
    {
        _integer = integer;
        _low = low;
        _high = high;
    }

    /// <summary>Reads a number, or two with two dots between them, of which one may be missing.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="numbers">The numbers.</param>
    public static bool TryRead(string text, out SearchNumbers numbers)
    {
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0)
        {
            var isNumber = TryNumber(text, out var number);
            numbers = new SearchNumbers(ScalarText.TryInt64(Encoding.UTF8.GetBytes(text), out var integer) ? integer : null, number, number);
            return isNumber;
        }

        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        var isRange = text.Length > Dots.Length
            && (dots == 0 || TryNumber(text[..dots], out low))
            && (dots + Dots.Length == text.Length || TryNumber(text[(dots + Dots.Length)..], out high));
        numbers = new SearchNumbers(null, low, high);
        return isRange && low <= high;
    }

    /// <summary>Whether the value is one of them.</summary>
    public bool Contain(FieldValue value)
    {
        if (_integer is { } integer && value.TryToInt64(out var other))
            return other == integer;
        return value.TryToDouble(out var number) && number >= _low && number <= _high;
    }

    private static bool TryNumber(string text, out double number) => ScalarText.TryDouble(Encoding.UTF8.GetBytes(text), out number);
}
