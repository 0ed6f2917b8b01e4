using System.Globalization;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Values of keys as Parquet has them, and back: what is a number there, is one here.</summary>
internal static class ParquetValues
{
    /// <summary>The key of the metadata that has the text of the dataset card.</summary>
    public const string CardKey = "corpus.card";

    /// <summary>The key of the metadata that has the hash of the rows (<see cref="RowsHash"/>).</summary>
    public const string RowsKey = "corpus.rows.sha256";

    public static SourceScalar Text(ReadOnlyMemory<char> value) => new(value.ToString(), ScalarStyle.Quoted, default);

    public static SourceScalar Text(string value) => new(value, ScalarStyle.Quoted, default);

    public static SourceScalar Boolean(bool value) => new(value ? "true" : "false", ScalarStyle.Plain, default);

    /// <summary>A whole number, or one with a fraction, in as few digits as tell it from all others; what is no number in JSON is text.</summary>
    public static SourceScalar Number(IFormattable value) => new(value.ToString(null, CultureInfo.InvariantCulture), ScalarStyle.Plain, default);

    public static ReadOnlyMemory<char> ToText(SourceScalar scalar) => scalar.Text.AsMemory();

    public static bool ToBoolean(SourceScalar scalar) => ScalarReading.TryBoolean(scalar.Text, out var value) && value;

    public static int ToInt32(SourceScalar scalar) => (int)ToInt64(scalar);

    public static long ToInt64(SourceScalar scalar) => ScalarReading.TryInt64(scalar.Text, out var value) ? value : 0;

    public static double ToDouble(SourceScalar scalar) => ScalarReading.TryDouble(scalar.Text, out var value) ? value : 0;
}
