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

    /// <summary>Reads all of standard input, and opens it.</summary>
    /// <exception cref="ToolException">It is empty, or its articles have errors.</exception>
    public OpenedCorpus Open()
    {
        var temporary = new TemporaryFolder();
        try
        {
            var path = temporary.PathOf("input");
            using (var file = File.Create(path))
            {
                var buffer = new byte[1 << 16];
                for (int read; (read = terminal.Input.Read(buffer)) > 0;)
                {
                    cancellation.ThrowIfCancellationRequested();
                    file.Write(buffer.AsSpan(0, read));
                }
            }

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

    // By its first line: an object is JSON lines, a comment or a numbered token CoNLL-U, a fence of front matter Markdown, and all else dated text.
    private static string ExtensionOf(string path)
    {
        using var reader = new StreamReader(path);
        var line = reader.ReadLine() ?? "";
        return line.TrimStart() switch
        {
            ['{', ..] => ".jsonl",
            var first when first.StartsWith("# newdoc", StringComparison.Ordinal) || first.StartsWith("# sent_id", StringComparison.Ordinal) || first.StartsWith("# text =", StringComparison.Ordinal) => ".conllu",
            var first when first.StartsWith("1\t", StringComparison.Ordinal) || first.StartsWith("1-2\t", StringComparison.Ordinal) => ".conllu",
            ['#', ' ', ..] => ".md",
            _ => ".txt",
        };
    }
}
