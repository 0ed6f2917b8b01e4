using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>Reads both sides of a comparison so that they can be compared: with one name and one language.</summary>
/// <param name="terminal">Where errors in folders are shown.</param>
/// <param name="language">The language of folders, if it is given.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class CorpusReader(Terminal terminal, string? language, CancellationToken cancellation)
{
    private const string FolderName = "Articles";

    /// <summary>Reads both sides.</summary>
    /// <exception cref="ToolException">A path names no corpus, or several, or a folder has errors, which were printed.</exception>
    /// <exception cref="CorpusImageException">An image is damaged.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public (ComparedCorpus Old, ComparedCorpus New) ReadBoth(string oldPath, string newPath)
    {
        var (oldImage, newImage) = (ImageOrNull(oldPath), ImageOrNull(newPath));
        var old = oldImage ?? Folder(oldPath, newImage);
        var now = newImage ?? Folder(newPath, old);
        if (old.Articles.Count > NamedMembers.MostByDefault || now.Articles.Count > NamedMembers.MostByDefault)
            (old, now) = (old.WithoutMembers(), now.WithoutMembers());
        return old.Properties is null || now.Properties is null ? (old.WithoutProperties(), now.WithoutProperties()) : (old, now);
    }

    // What is compiled already, whatever has it; null for a folder, which is compared without compiling it.
    private ComparedCorpus? ImageOrNull(string path)
    {
        if (Directory.Exists(path))
            return null;
        using var corpora = new CorpusOpener(terminal, language, cancellation).Open([path]);
        return corpora.Corpora is [var corpus]
            ? ComparedImage.Read(corpus.Image, terminal, cancellation)
            : throw new ToolException($"'{path}' has {corpora.Corpora.Count} corpora ({string.Join(", ", corpora.Corpora.Select(corpus => corpus.Image.Name))}); name an image of one of them (.corpus)");
    }

    // The name of a folder says nothing: two checkouts of one corpus have different ones. Classes take it into account, so both get one.
    private ComparedCorpus Folder(string path, ComparedCorpus? other)
    {
        var findings = new List<ReportedFinding>();
        var corpus = ComparedFolder.Read(path, other?.Name ?? FolderName, language ?? other?.Language, new Report(findings.Add, ReportScope.All, Severities.Read("", "", [])), terminal, cancellation);
        return corpus ?? throw FolderOpener.Errors(terminal, path, CorpusKind.Folder, findings);
    }
}
