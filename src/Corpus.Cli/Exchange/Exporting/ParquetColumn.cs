using Corpus.Cli.Exchange.Formats;
using Corpus.Sources;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>A column of a Parquet file, which collects the values of a row group.</summary>
internal abstract class ParquetColumn
{
    /// <summary>The column in the schema.</summary>
    public abstract Field Field { get; }

    /// <summary>Takes the value of the next row.</summary>
    /// <param name="value">The value; null for none.</param>
    /// <returns>What a reader makes of it.</returns>
    public abstract SourceValue? Add(SourceValue? value);

    /// <summary>Writes what was collected, and forgets it.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation);

    /// <summary>The column of a key, or one of text.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="type">What its values are.</param>
    public static ParquetColumn Of(string name, KeyType type) => type.Value switch
    {
        FieldType.Boolean => new ParquetColumn<bool>(name, type.IsList, ParquetValues.ToBoolean, ParquetValues.Boolean),
        FieldType.Int32 => new ParquetColumn<int>(name, type.IsList, ParquetValues.ToInt32, value => ParquetValues.Number(value)),
        FieldType.Int64 => new ParquetColumn<long>(name, type.IsList, ParquetValues.ToInt64, value => ParquetValues.Number(value)),
        FieldType.Double => new ParquetColumn<double>(name, type.IsList, ParquetValues.ToDouble, value => ParquetValues.Number(value)),
        _ => OfText(name, type.IsList),
    };

    /// <summary>A column of text.</summary>
    public static ParquetColumn OfText(string name, bool isList = false) => new ParquetColumn<ReadOnlyMemory<char>>(name, isList, ParquetValues.ToText, ParquetValues.Text);
}
