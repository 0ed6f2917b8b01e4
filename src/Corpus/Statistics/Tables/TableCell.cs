using System.Globalization;

namespace Corpus;

/// <summary>A value in a table: text, a whole number, a real number, or nothing.</summary>
internal readonly struct TableCell
{
    private readonly CellKind _kind;
    private readonly string? _text;
    private readonly long _whole;
    private readonly double _real;

    private TableCell(CellKind kind, string? text, long whole, double real) => (_kind, _text, _whole, _real) = (kind, text, whole, real);

    private enum CellKind : byte
    {
        Nothing,
        Text,
        Whole,
        Real,
    }

    /// <summary>Whether it is a number, which stands at the right of its column.</summary>
    public bool IsNumber => _kind is CellKind.Whole or CellKind.Real;

    public static implicit operator TableCell(string? text) => text is null ? default : new(CellKind.Text, text, 0, 0);

    public static implicit operator TableCell(long number) => new(CellKind.Whole, null, number, 0);

    public static implicit operator TableCell(double number) => new(CellKind.Real, null, 0, number);

    /// <summary>As it stands in a file: numbers with all their digits, without a culture.</summary>
    public override string ToString() => _kind switch
    {
        CellKind.Text => _text!,
        CellKind.Whole => _whole.ToString(CultureInfo.InvariantCulture),
        CellKind.Real => _real.ToString("R", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>For a reader: a real number with four digits behind the point, or one where it is long, and newlines as a space.</summary>
    public string ToDisplay() => _kind switch
    {
        CellKind.Text => TableFormat.OnOneLine(_text!),
        CellKind.Whole => _whole.ToString("N0", CultureInfo.InvariantCulture),
        CellKind.Real when Math.Abs(_real) is > 0 and < 1e-4 => _real.ToString("0.0E+0", CultureInfo.InvariantCulture),
        CellKind.Real => Math.Abs(_real) >= 100 ? _real.ToString("N1", CultureInfo.InvariantCulture) : _real.ToString("F4", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Writes it as a value of JSON. What JSON has no number for is the string <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>, which .NET reads as a number where it is told to.</summary>
    public void WriteTo(System.Text.Json.Utf8JsonWriter json)
    {
        switch (_kind)
        {
            case CellKind.Text:
                json.WriteStringValue(_text);
                break;
            case CellKind.Whole:
                json.WriteNumberValue(_whole);
                break;
            case CellKind.Real when double.IsFinite(_real):
                json.WriteNumberValue(_real);
                break;
            case CellKind.Real:
                json.WriteStringValue(ToString());
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
