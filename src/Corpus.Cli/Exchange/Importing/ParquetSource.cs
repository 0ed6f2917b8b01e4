using Corpus.Sources;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>A column of a Parquet file that becomes a key, and its values in one row group.</summary>
/// <param name="key">The key.</param>
/// <param name="column">The column in the schema.</param>
/// <param name="isList">Whether its values are lists.</param>
internal sealed class ParquetSource(string key, DataField column, bool isList)
{
    private readonly List<SourceScalar> _values = [];
    private int[] _definitions = [];
    private int[] _repetitions = [];
    private int _level;
    private int _value;

    public string Key => key;

    /// <summary>Reads the values of a row group.</summary>
    public async Task ReadAsync(ParquetRowGroupReader group, CancellationToken cancellation)
    {
        _values.Clear();
        (_level, _value) = (0, 0);
        (_definitions, _repetitions) = await ParquetTypes.ReadingOf(column)(group, column, _values, cancellation).ConfigureAwait(false);
    }

    /// <summary>The value of the next row; null for none.</summary>
    public SourceValue? Next()
    {
        if (!isList)
            return IsDefined(_level++) ? SourceValue.Of(_values[_value++]) : null;

        var first = _level;
        var scalars = new List<SourceScalar>();
        do
        {
            if (IsDefined(_level))
                scalars.Add(_values[_value++]);
            else if (DefinitionAt(_level) == column.MaxDefinitionLevel - 1 && HasNullElements)
                scalars.Add(new SourceScalar("", ScalarStyle.Quoted, default));
            _level++;
        }
        while (_level < _repetitions.Length && _repetitions[_level] > 0);

        // Of a list that is not there, no level is defined.
        return scalars.Count == 0 && DefinitionAt(first) == 0 && column.MaxDefinitionLevel > 1 ? null : SourceValue.ListOf(scalars, default);
    }

    // A null among the values of a list is an empty text here, as in JSON.
    private bool HasNullElements => column.IsNullable;

    private bool IsDefined(int level) => DefinitionAt(level) == column.MaxDefinitionLevel;

    private int DefinitionAt(int level) => _definitions.Length == 0 ? 0 : _definitions[level];
}
