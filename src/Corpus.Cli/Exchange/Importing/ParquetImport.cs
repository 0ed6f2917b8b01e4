using System.Globalization;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Sources;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Reads Apache Parquet: a row is an article, and a column a key. A row group is in memory at a time.</summary>
/// <param name="map">How columns are called.</param>
/// <param name="notices">Takes the columns that a corpus has no place for.</param>
/// <param name="terminal">Where progress is shown.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class ParquetImport(KeyMap map, ImportNotices notices, Terminal terminal, CancellationToken cancellation)
{
    // EINVAL, and ERROR_NEGATIVE_SEEK as an HRESULT.
    private const int InvalidArgument = 22;
    private const int NegativeSeekOfWindows = unchecked((int)0x80070083);

    /// <summary>Makes one article file of it, a line for each row.</summary>
    /// <exception cref="ToolException">It is no such table, or damaged.</exception>
    /// <exception cref="IOException">The article file cannot be written.</exception>
    public void Read(string path, string origin, ImportedFiles files)
    {
        using var input = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var reader = Decode(origin, () => Wait(ParquetReader.CreateAsync(input, cancellationToken: cancellation)));
        try
        {
            Read(reader, path, origin, files);
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private void Read(ParquetReader reader, string path, string origin, ImportedFiles files)
    {
        var columns = Decode(origin, () => ColumnsOf(reader.Schema, origin));
        if (!files.HasCard && Decode(origin, () => CardOf(reader)) is { } card)
            files.WriteCard(card);

        using var output = files.CreateText(ImportedFiles.NameOf(path, ".jsonl"), line => string.Create(CultureInfo.InvariantCulture, $"{origin}, row {line}"));
        using var progress = terminal.Progress("importing", "rows", Decode(origin, () => reader.RowGroups.Sum(group => group.RowCount)));
        var row = new TableRow();
        using var hash = new RowsHash();
        Func<string> nextLine = () => LineOf(columns, row);
        var done = 0L;
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = Decode(origin, () => Open(reader, i, columns));
            for (var k = 0L; k < group.RowCount; k++)
            {
                cancellation.ThrowIfCancellationRequested();
                var line = Decode(origin, nextLine);
                hash.Add(line);
                output.Write(line);
                output.Write('\n');
                progress.Set(++done);
            }
        }

        if (done == 0)
            throw new ToolException($"'{origin}' has no rows");
        if (map.IsEmpty && reader.CustomMetadata.TryGetValue(ParquetValues.RowsKey, out var written) && written != hash.Finish())
            notices.Add($"the rows of '{origin}' are not those that 'corpus export' wrote: the file was changed since, or is damaged");
    }

    /// <summary>Does what takes the file at its word, and nothing else: what writing makes fail is not the file's fault.</summary>
    private T Decode<T>(string origin, Func<T> decode)
    {
        try
        {
            return decode();
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // The library wraps it sometimes.
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception failure) when (failure is not ToolException)
        {
            // What a damaged file makes the library throw, it does not say.
            var reason = IsSeekBeforeBeginning(failure) ? "" : $": {SourceFile.OneLine(failure.Message).TrimEnd('.')}";
            throw new ToolException($"'{origin}' is no Parquet file, or damaged{reason}", innerException: failure);
        }
    }

    // A length in it that is none. The message would be the system's: that an argument of nobody's is invalid.
    private static bool IsSeekBeforeBeginning(Exception failure)
        => failure is IOException && failure.HResult == (OperatingSystem.IsWindows() ? NegativeSeekOfWindows : InvalidArgument);

    private ParquetRowGroupReader Open(ParquetReader reader, int number, IReadOnlyList<ParquetSource> columns)
    {
        var group = reader.OpenRowGroupReader(number);
        try
        {
            foreach (var column in columns)
                Wait(column.ReadAsync(group, cancellation));
            return group;
        }
        catch
        {
            group.Dispose();
            throw;
        }
    }

    private static string? CardOf(ParquetReader reader)
        => reader.CustomMetadata.TryGetValue(ParquetValues.CardKey, out var card) && CardReader.Read("README.md", card, out _) is not null ? card : null;

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static string LineOf(IReadOnlyList<ParquetSource> columns, TableRow row)
    {
        row.Clear();
        foreach (var column in columns)
        {
            if (column.Next() is not { } value)
                continue;
            if (TableColumns.IsBuiltIn(column.Key) && value is { IsList: false, IsNull: false })
                row.AddText(column.Key, value.Scalars[0].Text);
            else
                row.Add(column.Key, value);
        }

        return row.ToLine();
    }

    private List<ParquetSource> ColumnsOf(ParquetSchema schema, string origin)
    {
        var fields = schema.Fields;
        var shown = string.Join(", ", fields.Select(field => $"'{SourceFile.Shorten(field.Name)}' ({ParquetTypes.NameOf(field)})"));
        foreach (var name in map.Theirs.Where(name => fields.All(field => field.Name != name)))
            throw new ToolException($"'{origin}' has no column '{name}' that --map names; it has {shown}");
        if (fields.FirstOrDefault(field => map.KeyOf(field.Name) == BuiltInKeys.Text) is not { } text)
            throw new ToolException($"'{origin}' has no column '{BuiltInKeys.Text}'; it has {shown}: say which is the text, as in --map text={fields.FirstOrDefault(field => ParquetTypes.IsText(field) && !TableColumns.IsBuiltIn(field.Name))?.Name ?? "inhoud"}");
        if (!ParquetTypes.IsText(text))
            throw new ToolException($"the column '{text.Name}' of '{origin}', the text, is {ParquetTypes.NameOf(text)} and not string; it has {shown}");
        if (fields.GroupBy(field => map.KeyOf(field.Name), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ToolException($"'{origin}' has two columns that are '{twice.Key}'; map another one, or none");

        var columns = new List<ParquetSource>();
        foreach (var field in fields)
        {
            if (field is DataField data && ParquetTypes.IsKnown(data))
                columns.Add(new ParquetSource(map.KeyOf(field.Name), data, data.MaxRepetitionLevel > 0));
            else if (field is ListField { Item: DataField { MaxRepetitionLevel: 1 } item } && ParquetTypes.IsKnown(item))
                columns.Add(new ParquetSource(map.KeyOf(field.Name), item, isList: true));
            else
                notices.Add($"the column '{field.Name}' is {ParquetTypes.NameOf(field)}, which a corpus has no place for, and was left out");
        }

        return columns;
    }
}
