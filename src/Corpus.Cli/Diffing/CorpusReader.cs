using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>Reads both sides of a comparison so that they can be compared: with one name and one language.</summary>
/// <param name="language">The language of folders, if it is given.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class CorpusReader(string? language, CancellationToken cancellation)
{
    private const string FolderName = "Articles";

    /// <summary>What stands in the way, when <see cref="ReadBoth"/> gives null.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads both sides; null with a <see cref="Problem"/>.</summary>
    /// <exception cref="CorpusImageException">An image is damaged.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public (ComparedCorpus Old, ComparedCorpus New)? ReadBoth(string oldPath, string newPath)
    {
        if (!ImageOrNull(oldPath, out var oldImage) || !ImageOrNull(newPath, out var newImage))
            return null;
        if ((oldImage ?? Folder(oldPath, newImage)) is not { } old || (newImage ?? Folder(newPath, old)) is not { } now)
            return null;
        if (old.Articles.Count > NamedMembers.MostByDefault || now.Articles.Count > NamedMembers.MostByDefault)
            (old, now) = (old.WithoutMembers(), now.WithoutMembers());
        return old.Properties is null || now.Properties is null ? (old.WithoutProperties(), now.WithoutProperties()) : (old, now);
    }

    /// <summary>The image at the path, or null for a folder; false for what is neither.</summary>
    private bool ImageOrNull(string path, out ComparedCorpus? image)
    {
        image = null;
        if (Directory.Exists(path))
            return true;
        if (!File.Exists(path))
            Problem = $"'{path}' does not exist; name an image (.corpus) or a folder of article files";
        else if (!ImageFile.IsImage(path))
            Problem = $"'{path}' is not a corpus image; name one that 'corpus compile' wrote, or a folder of article files";
        else
            image = ComparedImage.Read(path, cancellation);
        return image is not null;
    }

    // The name of a folder says nothing: two checkouts of one corpus have different ones. Classes take it into account, so both get one.
    private ComparedCorpus? Folder(string path, ComparedCorpus? other)
    {
        var report = new Report(Console.Error, ReportScope.All, Severities.Read("", "", []));
        var corpus = ComparedFolder.Read(path, other?.Name ?? FolderName, language ?? other?.Language, report, cancellation);
        if (corpus is null)
            Problem = $"the corpus '{path}' has errors, listed above; mend them first";
        return corpus;
    }
}
