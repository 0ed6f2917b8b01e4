using System.Text;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Where an export goes: a file, a folder that is a corpus, or standard output.</summary>
/// <param name="path">What the user named.</param>
/// <param name="format">What is written.</param>
/// <param name="isForced">Whether what is there may be replaced.</param>
internal sealed class ExportTarget(string path, ExchangeFormat format, bool isForced) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private OutputFile? _file;

    /// <summary>What the user named.</summary>
    public string Path => path;

    public ExchangeFormat Format => format;

    public bool IsStandardOutput => path == CorpusOpener.StandardInput;

    /// <summary>Whether it is a folder: one that is there, or a name without the extension of a format, unless there is something of that name, as a pipe.</summary>
    public bool IsFolder { get; } = path != CorpusOpener.StandardInput
        && (format == ExchangeFormat.Text || Directory.Exists(path) || System.IO.Path.EndsInDirectorySeparator(path) || (ExchangeFormats.OfPath(path) is null && !File.Exists(path)));

    /// <summary>Whether the card has a place in it.</summary>
    public bool HasCard => IsFolder || format == ExchangeFormat.Parquet;

    /// <summary>The target that the options name.</summary>
    /// <exception cref="ToolException">They contradict each other, or say too little.</exception>
    public static ExportTarget Of(string path, ExchangeFormat? format, bool isForced, bool isJson)
    {
        if (path.Length == 0)
            throw new ToolException("the output has no name; write a file or a folder, as in --output nieuws.jsonl");
        var isStandardOutput = path == CorpusOpener.StandardInput;
        var chosen = format ?? (isStandardOutput ? null : ExchangeFormats.OfPath(path))
            ?? throw new ToolException($"'{path}' does not say the format; add --format jsonl, conllu, text, csv or parquet");
        if (chosen == ExchangeFormat.Tei)
            throw new ToolException("TEI is read and not written; add --format jsonl, conllu, text, csv or parquet");
        if (isStandardOutput && chosen is ExchangeFormat.Text or ExchangeFormat.Parquet)
            throw new ToolException($"{ExchangeFormats.TitleOf(chosen)} cannot be written to standard output; name {(chosen == ExchangeFormat.Text ? "a folder" : "a file")}");
        if (chosen == ExchangeFormat.Text && ExchangeFormats.OfPath(path) == ExchangeFormat.Text && !Directory.Exists(path))
            throw new ToolException($"'{path}' would be a folder, since text files are one for each article; name it without the extension, as in --output {System.IO.Path.GetFileNameWithoutExtension(path)}/ --format text");
        if (isStandardOutput && isJson)
            throw new ToolException("--json writes its report to standard output, where the articles go; name a file for them");
        return new ExportTarget(path, chosen, isForced);
    }

    /// <summary>Finds out whether it can be written, before the work begins.</summary>
    /// <param name="sources">The paths of what is exported.</param>
    /// <param name="cancellation">Ends the waiting for who reads a pipe.</param>
    /// <exception cref="ToolException">It cannot, or what is exported would be lost by it.</exception>
    public void Open(IReadOnlyList<string> sources, CancellationToken cancellation)
    {
        if (IsStandardOutput)
            return;
        ExportOverlap.Refuse(this, sources);
        if (IsFolder)
        {
            OutputFolder.Refuse(path, isForced);
            return;
        }

        _file = OutputFile.Of(path, hasDash: format != ExchangeFormat.Parquet, cancellation);
        RefuseThere(_file);
    }

    /// <summary>Writes to it, which is open: whole or not at all, but for standard output.</summary>
    /// <param name="terminal">Where standard output is.</param>
    /// <param name="card">The text of the card, if there is one card.</param>
    /// <param name="write">Writes; takes a stream, or a folder for text files.</param>
    public void Write(Terminal terminal, string? card, Action<ExportStreams> write)
    {
        if (IsStandardOutput)
            write(new ExportStreams(terminal.Output, null, null));
        else if (IsFolder)
            WriteFolder(card, write);
        else
            WriteFile(write);
    }

    public void Dispose() => _file?.Dispose();

    private void WriteFolder(string? card, Action<ExportStreams> write)
    {
        using var folder = OutputFolder.Create(path, isForced);
        if (card is not null)
            File.WriteAllText(folder.PathOf("README.md"), card, Utf8);
        if (format == ExchangeFormat.Text)
        {
            Directory.CreateDirectory(folder.PathOf("articles/"));
            write(new ExportStreams(null, null, folder));
        }
        else
        {
            using var stream = File.Create(folder.PathOf(format is ExchangeFormat.Jsonl or ExchangeFormat.Conllu ? $"articles/articles.{ExchangeFormats.NameOf(format)}" : $"articles.{ExchangeFormats.NameOf(format)}"));
            WriteStream(stream, write);
        }

        folder.Commit();
    }

    private void WriteFile(Action<ExportStreams> write)
    {
        var file = _file ?? throw new InvalidOperationException("A file is opened before it is written.");

        // It may have come meanwhile.
        RefuseThere(file);
        file.Write(stream => WriteStream(stream, write));
    }

    private void RefuseThere(OutputFile file)
    {
        if (file.IsThere && ExchangeFormats.OfPath(path) is null)
            throw new ToolException($"'{path}' is a file; name a folder");
        if (file.IsThere && !isForced)
            throw new ToolException($"'{path}' exists; name another file, or add --force to replace it");
    }

    private static void WriteStream(Stream stream, Action<ExportStreams> write)
    {
        using var text = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        write(new ExportStreams(text, stream, null));
    }
}
