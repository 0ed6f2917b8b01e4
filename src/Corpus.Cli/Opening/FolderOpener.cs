using Corpus.Cli.Checking;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Opening;

/// <summary>Opens article files: compiles them into a temporary image.</summary>
/// <param name="terminal">Where errors and progress are shown.</param>
/// <param name="language">The BCP 47 tag of the articles; null if their card says it.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class FolderOpener(Terminal terminal, string? language, CancellationToken cancellation)
{
    /// <summary>The corpus of a folder. O(size).</summary>
    /// <exception cref="ToolException">There are no article files in it, or they have errors, which were printed.</exception>
    public OpenedCorpus Open(string folder)
    {
        var list = CorpusFolder.List(folder, null, language);
        Look(terminal, folder, list);
        return Compile(folder, CorpusKind.Folder, list, new TemporaryFolder());
    }

    /// <summary>Refuses a folder without articles, which is nobody's corpus, and tells of one that has corpora in folders of it.</summary>
    /// <exception cref="ToolException">It has no articles.</exception>
    public static void Look(Terminal terminal, string folder, CorpusFileList list)
    {
        if (list.Files.Count == 0)
            throw new ToolException($"'{folder}' has no article files in it (.txt, .md, .jsonl, .conllu); name another folder, or a corpus");
        if (CardsBelow.Of(folder, list) is { Count: > 0 } below)
            WrappedLine.WriteError(terminal, (Style.Plain, $"corpus: '{folder}' has cards in folders of it, which are passed over: {string.Join(", ", below.Select(card => $"'{card}'"))}; if these are corpora, name them instead"));
    }

    /// <summary>The corpus of one file. O(size).</summary>
    public OpenedCorpus OpenFile(string path)
        => Compile(path, CorpusKind.File, ListOfFile(path, language), new TemporaryFolder());

    /// <summary>The list of one article file, which is a corpus of its own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">The BCP 47 tag of its articles; null if they say it, or nobody does.</param>
    /// <exception cref="ToolException">It is a card.</exception>
    public static CorpusFileList ListOfFile(string path, string? language)
    {
        var list = CorpusFileList.Of(Path.GetFileNameWithoutExtension(path), language ?? "", [new CorpusFileEntry(Path.GetFileName(path), Path.GetFullPath(path))]);
        return list.Files.Count > 0 ? list : throw new ToolException($"'{path}' is the card of a corpus, and no article; name the folder that it is in");
    }

    /// <summary>Compiles files into a temporary folder.</summary>
    public OpenedCorpus Compile(string origin, CorpusKind kind, CorpusFileList list, TemporaryFolder temporary)
    {
        try
        {
            var image = temporary.PathOf("corpus.corpus");
            var findings = new List<ReportedFinding>();
            return CompileTo(image, list, findings) ? new OpenedCorpus(origin, kind, CorpusImage.Open(image), temporary) : throw Errors(terminal, origin, kind, findings);
        }
        catch
        {
            temporary.Dispose();
            throw;
        }
    }

    private bool CompileTo(string image, CorpusFileList list, List<ReportedFinding> findings)
    {
        using var progress = terminal.Progress("compiling", "files", list.Files.Count);
        return CorpusCompiler.Compile(list, image, new Report(findings.Add, ReportScope.All, Severities.Read("", "", [])), cancellation, progress: progress.Set);
    }

    /// <summary>Lists the errors of articles, and gives the exception that says so. Warnings are what <c>corpus check</c> is for.</summary>
    public static ToolException Errors(Terminal terminal, string origin, CorpusKind kind, List<ReportedFinding> findings)
    {
        foreach (var error in findings.Where(finding => finding.IsError))
            FindingsText.WriteError(terminal, error, kind == CorpusKind.StandardInput ? origin : null);
        return new ToolException($"'{origin}' has errors, listed above; mend them first ('corpus check' lists warnings too)");
    }
}
