using Corpus.Cli.Terminals;
using Corpus.Sources;

namespace Corpus.Cli.Opening;

/// <summary>Opens what comes on standard input: an image, or articles, whose format is told by how they begin.</summary>
/// <param name="terminal">Where errors and progress are shown.</param>
/// <param name="language">The BCP 47 tag of articles; null if nobody says it.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class StandardInputOpener(Terminal terminal, string? language, CancellationToken cancellation)
{
    private const string Name = "stdin";
    private const int MostComments = 1000;
    private const int ColumnsOfConllu = 10;

    /// <summary>Refuses standard input, for a verb that reads files; a file that is called so is <c>./-</c>.</summary>
    /// <param name="path">What the user named.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="kinds">What to write it to.</param>
    /// <exception cref="ToolException">It is standard input.</exception>
    public static void Refuse(string path, string verb, string kinds)
    {
        if (path == CorpusOpener.StandardInput)
            throw new ToolException($"'{path}' is standard input, and 'corpus {verb}' reads files; write it to {kinds}, and name that");
    }

    /// <summary>Reads all of standard input, and opens it.</summary>
    /// <exception cref="ToolException">It is empty, or its articles have errors.</exception>
    public OpenedCorpus Open()
    {
        var temporary = new TemporaryFolder();
        try
        {
            var path = temporary.PathOf("input");
            CopyTo(path);
            if (new FileInfo(path).Length == 0)
                throw new ToolException("standard input is empty; pipe an image or articles into it");
            if (ImageFile.IsImage(path))
                return new OpenedCorpus(CorpusOpener.StandardInput, CorpusKind.StandardInput, CorpusImage.Open(path), temporary);

            var list = CorpusFileList.Of(Name, language ?? "", [new CorpusFileEntry(Name + ExtensionOf(path), path)]);
            return new FolderOpener(terminal, language, cancellation).Compile(CorpusOpener.StandardInput, CorpusKind.StandardInput, list, temporary);
        }
        catch
        {
            temporary.Dispose();
            throw;
        }
    }

    private void CopyTo(string path)
    {
        using var file = File.Create(path);
        var buffer = new byte[1 << 16];
        for (int read; (read = Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            file.Write(buffer.AsSpan(0, read));
        }
    }

    // The other end of a pipe may never write, and who waits for it hears nothing of Ctrl-C. So another thread waits, which does not keep the process from ending.
    private int Read(byte[] buffer) => Task.Run(() => terminal.Input.Read(buffer), cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();

    // By its first line that is not blank: an object is JSON lines; a numbered token, in ten columns, CoNLL-U, also behind comments; a heading Markdown; all else dated text.
    private static string ExtensionOf(string path)
    {
        var lines = File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostComments).ToList();
        if (lines.Find(line => !line.StartsWith('#')) is { } token && char.IsAsciiDigit(token[0]) && token.AsSpan().Count('\t') == ColumnsOfConllu - 1)
            return ".conllu";
        return lines.FirstOrDefault()?.TrimStart() switch
        {
            ['{', ..] => ".jsonl",
            ['#', ' ', ..] => ".md",
            _ => ".txt",
        };
    }
}
