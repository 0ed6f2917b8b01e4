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
        RefuseEmpty(folder, list);
        return Compile(folder, CorpusKind.Folder, list, new TemporaryFolder());
    }

    /// <summary>Refuses a folder without articles, which is nobody's corpus.</summary>
    /// <exception cref="ToolException">It has none.</exception>
    public static void RefuseEmpty(string folder, CorpusFileList list)
    {
        if (list.Files.Count == 0)
            throw new ToolException($"'{folder}' has no article files in it (.txt, .md, .jsonl, .conllu); name another folder, or a corpus");
    }

    /// <summary>The corpus of one file. O(size).</summary>
    public OpenedCorpus OpenFile(string path)
        => Compile(path, CorpusKind.File, ListOfFile(path, language), new TemporaryFolder());

    /// <summary>The list of one article file, which is a corpus of its own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">The BCP 47 tag of its articles; null if they say it, or nobody does.</param>
    public static CorpusFileList ListOfFile(string path, string? language)
        => CorpusFileList.Of(Path.GetFileNameWithoutExtension(path), language ?? "", [new CorpusFileEntry(Path.GetFileName(path), Path.GetFullPath(path))]);

    /// <summary>Compiles files into a temporary folder.</summary>
    public OpenedCorpus Compile(string origin, CorpusKind kind, CorpusFileList list, TemporaryFolder temporary)
    {
        try
        {
            var image = temporary.PathOf("corpus.corpus");
            var findings = new List<ReportedFinding>();
            return CompileTo(image, list, findings) ? new OpenedCorpus(origin, kind, CorpusImage.Open(image), temporary) : throw Errors(origin, kind, findings);
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

    // Warnings are what `corpus check` is for.
    private ToolException Errors(string origin, CorpusKind kind, List<ReportedFinding> findings)
    {
        foreach (var error in findings.Where(finding => finding.IsError))
            FindingsText.WriteError(terminal, error, kind == CorpusKind.StandardInput ? origin : null);
        return new ToolException($"'{origin}' has errors, listed above; mend them first ('corpus check' lists warnings too)");
    }
}
