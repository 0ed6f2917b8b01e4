using System.Globalization;
using Corpus.Cli.Exchange.Formats;
using Corpus.Sources;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>What the types of Parquet are here: numbers, truth values and text stay what they are, days become dates, and times text.</summary>
internal static class ParquetTypes
{
    // Each with the reading of it: that of a type which only the file knows, the library looks up in a way that native code does not have.
    private static readonly Dictionary<Type, ParquetReading> Readings = new()
    {
        [typeof(string)] = Reading<ReadOnlyMemory<char>>(ParquetValues.Text),
        [typeof(ReadOnlyMemory<char>)] = Reading<ReadOnlyMemory<char>>(ParquetValues.Text),
        [typeof(bool)] = Reading<bool>(ParquetValues.Boolean),
        [typeof(sbyte)] = Reading<sbyte>(value => ParquetValues.Number(value)),
        [typeof(byte)] = Reading<byte>(value => ParquetValues.Number(value)),
        [typeof(short)] = Reading<short>(value => ParquetValues.Number(value)),
        [typeof(ushort)] = Reading<ushort>(value => ParquetValues.Number(value)),
        [typeof(int)] = Reading<int>(value => ParquetValues.Number(value)),
        [typeof(uint)] = Reading<uint>(value => ParquetValues.Number(value)),
        [typeof(long)] = Reading<long>(value => ParquetValues.Number(value)),
        [typeof(ulong)] = Reading<ulong>(value => ParquetValues.Number(value)),
        [typeof(float)] = Reading<float>(value => ParquetValues.Number(value)),
        [typeof(double)] = Reading<double>(value => ParquetValues.Number(value)),
        [typeof(decimal)] = Reading<decimal>(value => ParquetValues.Number(value)),
        [typeof(Guid)] = Reading<Guid>(value => ParquetValues.Text(value.ToString())),
        [typeof(DateOnly)] = Reading<DateOnly>(value => ParquetValues.Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        [typeof(DateTime)] = Reading<DateTime>(Time),
    };

    /// <summary>Whether values of the column have a place in a corpus.</summary>
    public static bool IsKnown(DataField field) => Readings.ContainsKey(field.ClrType);

    /// <summary>Whether the column is text.</summary>
    public static bool IsText(Field field) => field is DataField { MaxRepetitionLevel: 0 } data && (data.ClrType == typeof(string) || data.ClrType == typeof(ReadOnlyMemory<char>));

    /// <summary>What a column is called in messages.</summary>
    public static string NameOf(Field field) => field switch
    {
        ListField { Item: DataField item } => $"list of {NameOf(item.ClrType)}",
        DataField data => data.IsArray ? $"list of {NameOf(data.ClrType)}" : NameOf(data.ClrType),
        _ => field.SchemaType.ToString().ToLowerInvariant(),
    };

    /// <summary>What reads a column of a type that is known.</summary>
    public static ParquetReading ReadingOf(DataField field) => Readings[field.ClrType];

    private static ParquetReading Reading<T>(Func<T, SourceScalar> convert)
        where T : struct
        => async (group, field, values, cancellation) =>
        {
            var levels = checked((int)(group.GetMetadata(field)?.MetaData?.NumValues ?? throw new InvalidDataException($"the column '{field.Name}' has no values in a row group")));
            var definitions = field.MaxDefinitionLevel > 0 ? new int[levels] : [];
            var repetitions = field.MaxRepetitionLevel > 0 ? new int[levels] : [];
            var read = new T[levels];
            await group.ReadRawAsync<T>(field, read, Levels(definitions), Levels(repetitions), cancellation).ConfigureAwait(false);
            var count = definitions.Length > 0 ? definitions.Count(level => level == field.MaxDefinitionLevel) : levels;
            foreach (var value in read.AsSpan(0, count))
                values.Add(convert(value));
            return (definitions, repetitions);
        };

    // Not `null` alone, which would be an empty buffer.
    private static Memory<int>? Levels(int[] levels) => levels.Length > 0 ? levels.AsMemory() : default(Memory<int>?);

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
