using Corpus.Cli.Exchange.Importing.Tei;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Compiling;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Makes article files of a source, whatever its format is.</summary>
/// <param name="options">What the user wants.</param>
/// <param name="files">Takes the article files.</param>
/// <param name="notices">Takes what they have no place for.</param>
/// <param name="terminal">Where progress is shown.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class SourceReader(ImportOptions options, ImportedFiles files, ImportNotices notices, Terminal terminal, CancellationToken cancellation)
{
    private const string Known = "add --format jsonl, conllu, text, csv, parquet or tei";

    /// <summary>Reads the source. O(length).</summary>
    /// <returns>Its format.</returns>
    /// <exception cref="ToolException">It is not what it should be.</exception>
    public ExchangeFormat Read() => Read(options.Source, options.Source);

    private ExchangeFormat Read(string path, string origin)
    {
        if (Directory.Exists(path))
            return ReadFolder(path, origin, []);

        if (Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            return ReadArchive(path, origin);

        var format = options.Format ?? ExchangeFormats.OfPath(path) ?? throw new ToolException($"'{origin}' does not say its format; {Known}");
        if (new FileInfo(path).Length == 0)
            throw new ToolException($"'{origin}' is empty");
        RefuseMap(origin, format is ExchangeFormat.Csv or ExchangeFormat.Parquet or ExchangeFormat.Jsonl);
        RefuseDelimiter(origin, format);
        ReadFile(path, origin, format);
        return format;
    }

    private void ReadFile(string path, string origin, ExchangeFormat format)
    {
        var progress = new FileProgress(terminal);
        switch (format)
        {
            case ExchangeFormat.Tei:
                new TeiImport(notices, progress, cancellation).Read(path, origin, ImportedFiles.NameOf(path, ""), files);
                break;
            case ExchangeFormat.Csv:
                new CsvImport(options.Map, options.Delimiter ?? ',', progress, cancellation).Read(path, origin, files);
                break;
            case ExchangeFormat.Parquet:
                new ParquetImport(options.Map, notices, terminal, cancellation).Read(path, origin, files);
                break;
            case ExchangeFormat.Jsonl when !options.Map.IsEmpty:
                new JsonLinesImport(options.Map, progress, cancellation).Read(path, origin, files);
                break;
            case ExchangeFormat.Conllu:
                CopyConllu(path, origin, ImportedFiles.NameOf(path, ""));
                break;
            case ExchangeFormat.Jsonl or ExchangeFormat.Text:
                files.Copy(path, ImportedFiles.NameOf(path, ExtensionOf(path, format)), origin, progress, cancellation);
                break;
        }
    }

    private void CopyConllu(string path, string origin, string name)
    {
        var progress = new FileProgress(terminal);
        var division = new ConlluDivision(ConlluDivision.PartSize, progress, cancellation);
        if (division.IsWanted(path))
            division.Copy(path, name, origin, files);
        else
            files.Copy(path, name + ".conllu", origin, progress, cancellation);
    }

    private void RefuseMap(string origin, bool isMapped)
    {
        if (!isMapped && !options.Map.IsEmpty)
            throw new ToolException($"--map is for the columns of CSV and Parquet and the members of JSON lines; '{origin}' is read as it stands: leave the option out, or import the file of them");
    }

    // What is read as it stands needs the extension that says so.
    private static string ExtensionOf(string path, ExchangeFormat format) => format switch
    {
        ExchangeFormat.Jsonl => ".jsonl",
        _ => Path.GetExtension(path).Equals(".md", StringComparison.OrdinalIgnoreCase) ? ".md" : ".txt",
    };

    private ExchangeFormat ReadArchive(string path, string origin)
    {
        using var folder = new TemporaryFolder();
        var archive = new ArchiveImport(terminal, cancellation);
        return ReadFolder(archive.Extract(path, origin, folder), origin, archive.PassedOver);
    }

    private ExchangeFormat ReadFolder(string folder, string origin, IReadOnlyList<string> passedOver)
    {
        var list = CorpusFolder.List(folder, null, null);
        if (list.Cards.FirstOrDefault(File.Exists) is { } card)
            CopyCard(card);
        RefuseMeaningless(origin, FormatIn(folder, list));
        if (options.Format == ExchangeFormat.Tei || (list.Files.Count == 0 && TeiIn(folder).Any()))
            return ReadTei(folder, origin, passedOver);
        if (list.Files.Count == 0 && TableIn(folder) is { } table)
        {
            TellPassedOver(folder, [table], passedOver);
            return Read(table, Path.Combine(origin, Path.GetFileName(table)));
        }

        if (list.Files.Count == 0)
            throw new ToolException($"'{origin}' has no article files in it ({string.Join(", ", ArticleFileReader.Extensions)}), nor a table (.csv, .parquet)");

        RefuseMap(origin, isMapped: false);
        TellPassedOver(folder, list.Files.Select(file => file.FullPath), passedOver);
        CopyAll(list.Files, origin);
        return ExchangeFormat.Text;
    }

    private void CopyAll(IReadOnlyList<CorpusFileEntry> entries, string origin)
    {
        if (entries is [var only])
        {
            CopyOnly(only, Path.Combine(origin, only.Path));
            return;
        }

        using var progress = terminal.Progress("importing", "files", entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            files.Copy(entries[i].FullPath, entries[i].Path, Path.Combine(origin, entries[i].Path), FileProgress.None, cancellation);
            progress.Set(i + 1);
        }
    }

    // Beside others, the parts of a file might not be where it was in the order of paths.
    private void CopyOnly(CorpusFileEntry entry, string place)
    {
        if (Path.GetExtension(entry.FullPath).Equals(".conllu", StringComparison.OrdinalIgnoreCase))
            CopyConllu(entry.FullPath, place, entry.Path[..^".conllu".Length]);
        else
            files.Copy(entry.FullPath, entry.Path, place, new FileProgress(terminal), cancellation);
    }

    private void TellPassedOver(string folder, IEnumerable<string> read, IReadOnlyList<string> passedOver)
        => PassedOverFiles.Tell(notices, passedOver.Concat(PassedOverFiles.In(folder, read)));

    private ExchangeFormat ReadTei(string folder, string origin, IReadOnlyList<string> passedOver)
    {
        var paths = TeiIn(folder).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        if (paths.Count == 0)
            throw new ToolException($"'{origin}' has no files of TEI in it (.xml, .tei)");
        TellPassedOver(folder, paths.Select(file => file.FullPath), passedOver);
        var isOnly = paths.Count == 1;
        using var progress = isOnly ? null : terminal.Progress("importing", "files", paths.Count);
        var import = new TeiImport(notices, isOnly ? new FileProgress(terminal) : FileProgress.None, cancellation);
        for (var i = 0; i < paths.Count; i++)
        {
            var (name, path) = (paths[i].Path, paths[i].FullPath);
            import.Read(path, Path.Combine(origin, name), name[..^Path.GetExtension(name).Length], files);
            progress?.Set(i + 1);
        }

        return ExchangeFormat.Tei;
    }

    private static IEnumerable<CorpusFileEntry> TeiIn(string folder) => CorpusFolder.FilesIn(Path.GetFullPath(folder))
        .Where(file => ExchangeFormats.OfPath(file.Path) == ExchangeFormat.Tei && PassedOverFiles.IsSomebodys(file.Path));

    private void CopyCard(string path)
    {
        var bytes = ArticleFiles.ReadBytes(path);
        if (FileDecoder.TryDecode("README.md", bytes, bytes.Length, out var text, out _) && CardReader.Read("README.md", text, out _) is not null)
            files.WriteCard(text);
        else
            notices.Add($"'{Path.GetFileName(path)}' is no dataset card, and was left out");
    }

    // What an export to a folder makes.
    private static string? TableIn(string folder)
        => Directory.EnumerateFiles(folder).Where(file => ExchangeFormats.OfPath(file) is ExchangeFormat.Csv or ExchangeFormat.Parquet).Take(2).ToList() is [var table] ? table : null;

    // What a folder is read as, if the user does not say that it is TEI; null where it has nothing.
    private static ExchangeFormat? FormatIn(string folder, CorpusFileList list)
    {
        if (list.Files.Count > 0)
            return ExchangeFormat.Text;
        return TeiIn(folder).Any() ? ExchangeFormat.Tei : TableIn(folder) is { } table ? ExchangeFormats.OfPath(table) : null;
    }

    private void RefuseMeaningless(string origin, ExchangeFormat? found)
    {
        if (found is not { } format)
            return;
        if (options.Format is { } wanted && wanted != format && wanted != ExchangeFormat.Tei)
            throw new ToolException($"--format {ExchangeFormats.NameOf(wanted)} is for a file, and '{origin}' has files in it whose extensions say their formats; leave the option out");
        RefuseDelimiter(origin, options.Format ?? format);
        RefuseMap(origin, (options.Format ?? format) is ExchangeFormat.Csv or ExchangeFormat.Parquet);
    }

    private void RefuseDelimiter(string origin, ExchangeFormat format)
    {
        if (format != ExchangeFormat.Csv && options.Delimiter is not null)
            throw new ToolException($"--delimiter is for CSV, and '{origin}' is not read as CSV; leave the option out");
    }
}
