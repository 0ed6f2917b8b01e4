using System.Globalization;
using Corpus.Cli.Exchange.Formats;
using Corpus.Sources;
using Parquet.Data;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>What the types of Parquet are here: numbers, truth values and text stay what they are, days become dates, and times text.</summary>
internal static class ParquetTypes
{
    private static readonly HashSet<Type> Known =
    [
        typeof(string), typeof(ReadOnlyMemory<char>), typeof(bool), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double),
        typeof(decimal), typeof(DateTime), typeof(DateOnly), typeof(Guid),
    ];

    /// <summary>Whether values of the column have a place in a corpus.</summary>
    public static bool IsKnown(DataField field) => Known.Contains(field.ClrType);

    /// <summary>Whether the column is text.</summary>
    public static bool IsText(Field field) => field is DataField { MaxRepetitionLevel: 0 } data && (data.ClrType == typeof(string) || data.ClrType == typeof(ReadOnlyMemory<char>));

    /// <summary>What a column is called in messages.</summary>
    public static string NameOf(Field field) => field switch
    {
        ListField { Item: DataField item } => $"list of {NameOf(item.ClrType)}",
        DataField data => data.IsArray ? $"list of {NameOf(data.ClrType)}" : NameOf(data.ClrType),
        _ => field.SchemaType.ToString().ToLowerInvariant(),
    };

    /// <summary>Adds so many values of a column.</summary>
    /// <exception cref="InvalidDataException">It is of a type that is not known.</exception>
    public static void Read(RawColumnData column, int count, List<SourceScalar> values)
    {
        var isRead = Take<ReadOnlyMemory<char>>(column, count, values, ParquetValues.Text) || Take<bool>(column, count, values, ParquetValues.Boolean)
            || Take<int>(column, count, values, value => ParquetValues.Number(value)) || Take<long>(column, count, values, value => ParquetValues.Number(value))
            || Take<double>(column, count, values, value => ParquetValues.Number(value)) || Take<float>(column, count, values, value => ParquetValues.Number(value))
            || Take<short>(column, count, values, value => ParquetValues.Number(value)) || Take<ushort>(column, count, values, value => ParquetValues.Number(value))
            || Take<sbyte>(column, count, values, value => ParquetValues.Number(value)) || Take<byte>(column, count, values, value => ParquetValues.Number(value))
            || Take<uint>(column, count, values, value => ParquetValues.Number(value)) || Take<ulong>(column, count, values, value => ParquetValues.Number(value))
            || Take<decimal>(column, count, values, value => ParquetValues.Number(value)) || Take<Guid>(column, count, values, value => ParquetValues.Text(value.ToString()))
            || Take<DateOnly>(column, count, values, value => ParquetValues.Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) || Take<DateTime>(column, count, values, Time);
        if (!isRead)
            throw new InvalidDataException($"a column is of the type {column.GetType().GenericTypeArguments.FirstOrDefault()?.Name}");
    }

    private static bool Take<T>(RawColumnData column, int count, List<SourceScalar> values, Func<T, SourceScalar> convert)
        where T : struct
    {
        if (column is not RawColumnData<T> typed)
            return false;
        foreach (var value in typed.Values[..count])
            values.Add(convert(value));
        return true;
    }

    // A midnight is a day: what knows days only writes them so.
    private static SourceScalar Time(DateTime value)
        => ParquetValues.Text(value.TimeOfDay == TimeSpan.Zero ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    private static string NameOf(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(ReadOnlyMemory<char>) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int32",
        _ when type == typeof(long) => "int64",
        _ when type == typeof(double) => "double",
        _ when type == typeof(float) => "float",
        _ when type == typeof(byte[]) || type == typeof(ReadOnlyMemory<byte>) => "binary",
        _ => type.Name.ToLowerInvariant(),
    };
}
