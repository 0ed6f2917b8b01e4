using Corpus.Sources;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>A column of one type. No value is null; an empty list is something else than none.</summary>
/// <remarks>Levels as the format's page on nested encoding has them: https://parquet.apache.org/docs/file-format/nestedencoding/.</remarks>
internal sealed class ParquetColumn<T> : ParquetColumn
    where T : struct
{
    private readonly Func<SourceScalar, T> _write;
    private readonly Func<T, SourceScalar> _read;
    private readonly DataField _data;
    private readonly bool _isList;
    private readonly List<T> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    /// <param name="name">What it is called.</param>
    /// <param name="isList">Whether its values are lists.</param>
    /// <param name="write">Makes a value of what an article says.</param>
    /// <param name="read">Makes what an article says of a value.</param>
    public ParquetColumn(string name, bool isList, Func<SourceScalar, T> write, Func<T, SourceScalar> read)
    {
        _write = write;
        _read = read;
        _isList = isList;
        var type = typeof(T) == typeof(ReadOnlyMemory<char>) ? typeof(string) : typeof(T);
        _data = new DataField(isList ? ListField.ElementName : name, type, isNullable: !isList);
        Field = isList ? new ListField(name, _data) : _data;
    }

    public override Field Field { get; }

    public override SourceValue? Add(SourceValue? value)
    {
        var first = _values.Count;
        if (value is null || value.IsNull)
        {
            AddLevels(0, 0);
            return null;
        }

        if (value.Scalars.Count == 0)
            AddLevels(1, 0);
        for (var i = 0; i < value.Scalars.Count; i++)
        {
            _values.Add(_write(value.Scalars[i]));
            AddLevels(_isList ? 2 : 1, i == 0 ? 0 : 1);
        }

        return _isList ? SourceValue.ListOf([.. _values.Skip(first).Select(_read)], default) : SourceValue.Of(_read(_values[first]));
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAllPartsAsync<T>(_data, _values.ToArray(), _definitions.ToArray(), _isList ? _repetitions.ToArray() : null, cancellation).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    private void AddLevels(int definition, int repetition)
    {
        _definitions.Add(definition);
        _repetitions.Add(repetition);
    }
}
