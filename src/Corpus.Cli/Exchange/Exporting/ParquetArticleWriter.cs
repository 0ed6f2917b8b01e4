using Corpus.Cli.Exchange.Formats;
using Corpus.Sources;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Writes Apache Parquet: a row an article, a column a key, with its type. The card is in the metadata of the file, and a hash of the rows.</summary>
internal sealed class ParquetArticleWriter : ArticleWriter
{
    // So much is held in memory, here and by readers, who take a row group at a time: a few times these characters.
    private const int MostRows = 20_000;
    private const long MostCharacters = 4 << 20;

    private readonly IReadOnlyList<ParquetColumn> _head;
    private readonly IReadOnlyList<(string Key, ParquetColumn Column)> _keys;
    private readonly ParquetColumn _text = ParquetColumn.OfText(BuiltInKeys.Text);
    private readonly ArticleComparison _comparison;
    private readonly CancellationToken _cancellation;
    private readonly ParquetWriter _writer;
    private readonly TableRow _row = new();
    private readonly RowsHash _hash = new();
    private readonly Dictionary<string, string> _metadata = new(StringComparer.Ordinal);
    private int _written;
    private int _rows;
    private long _characters;

    /// <param name="output">Takes it; left open.</param>
    /// <param name="keys">The keys that have columns, with their types.</param>
    /// <param name="card">The text of the card, if there is one.</param>
    /// <param name="comparison">Finds out what it cannot hold.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    public ParquetArticleWriter(Stream output, IReadOnlyList<(string Key, KeyType Type)> keys, string? card, ArticleComparison comparison, CancellationToken cancellation)
    {
        _comparison = comparison;
        _cancellation = cancellation;
        _head = [.. TableColumns.Head.Select(name => ParquetColumn.OfText(name))];
        _keys = [.. keys.Select(key => (key.Key, ParquetColumn.Of(key.Key, key.Type)))];
        var schema = new ParquetSchema(Columns.Select(column => column.Field));
        _writer = ParquetWriter.CreateAsync(schema, output, cancellationToken: cancellation).GetAwaiter().GetResult();
        if (card is not null)
            _metadata[ParquetValues.CardKey] = card;
    }

    private IEnumerable<ParquetColumn> Columns => [.. _head, .. _keys.Select(key => key.Column), _text];

    public override void Write(ExportedArticle article)
    {
        var source = article.Source;
        _row.Clear();
        for (var i = 0; i < _head.Count; i++)
        {
            var text = TableColumns.HeadOf(source, TableColumns.Head[i]);
            _head[i].Add(ValueOf(text));
            if (text is null)
                continue;
            _row.AddText(TableColumns.Head[i], text);
            _characters += text.Length;
        }

        var values = source.Fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var (key, column) in _keys)
        {
            if (column.Add(values.GetValueOrDefault(key)) is not { } read)
                continue;
            _row.Add(key, read);
            _characters += read.Scalars.Sum(scalar => (long)scalar.Text.Length);
        }

        _text.Add(ValueOf(source.Text));
        _row.AddText(BuiltInKeys.Text, source.Text);
        var line = _row.ToLine();
        _hash.Add(line);
        _comparison.Add(source, TableRow.ArticleOf(line), _written++);
        _characters += source.Text.Length;
        if (++_rows == MostRows || _characters >= MostCharacters)
            WriteGroup();
    }

    public override void Finish()
    {
        if (_rows > 0)
            WriteGroup();
        _metadata[ParquetValues.RowsKey] = _hash.Finish();
        _writer.CustomMetadata = _metadata;
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private void WriteGroup()
    {
        WriteGroupAsync().GetAwaiter().GetResult();
        _rows = 0;
        _characters = 0;
    }

    private async Task WriteGroupAsync()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in Columns)
            await column.WriteAsync(group, _cancellation).ConfigureAwait(false);
        group.CompleteValidate();
    }

    private static SourceValue? ValueOf(string? text) => text is null ? null : SourceValue.Of(new SourceScalar(text, ScalarStyle.Quoted, default));
}
