using Corpus.Cli.Terminals;
using Corpus.Compiler.Integrity;
using Corpus.Sources;

namespace Corpus.Cli.Opening;

/// <summary>Opens what a path names, whatever that is: a folder of article files, an article file, an image, its parts, an assembly, a package, or standard input.</summary>
/// <param name="terminal">Where errors and progress are shown.</param>
/// <param name="language">The BCP 47 tag of articles that are compiled; null if their card says it.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class CorpusOpener(Terminal terminal, string? language, CancellationToken cancellation)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private const long MuchMemory = 64 << 20;
    private const string Kinds = "name a folder of article files, an article file (.txt, .md, .jsonl, .conllu), an image (.corpus, .parts), an assembly (.dll, .exe), or a package (.nupkg)";

    /// <summary>Opens the corpora of all paths; with none, that of the folder where one is.</summary>
    /// <exception cref="ToolException">A path names no corpus, or a damaged package or assembly, or its articles have errors, which were printed.</exception>
    /// <exception cref="CorpusImageException">An image is damaged.</exception>
    /// <exception cref="IOException">Something cannot be read, or temporary files cannot be written.</exception>
    public OpenedCorpora Open(IReadOnlyList<string> paths)
    {
        var corpora = new List<OpenedCorpus>();
        try
        {
            foreach (var path in paths.Count == 0 ? ["."] : paths)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    corpora.AddRange(OpenPath(path));
                }
                catch (IntegrityException failure)
                {
                    // Its messages say "it".
                    throw new ToolException($"'{path}': {failure.Message}", innerException: failure);
                }
            }

            ReleaseMemory();
            return new OpenedCorpora(corpora);
        }
        catch
        {
            foreach (var corpus in corpora)
                corpus.Dispose();
            throw;
        }
    }

    // What compiling took is garbage now, hundreds of megabytes of a large corpus. Nothing else would make the collector look at it: who exports or counts keeps little, and it would come on top.
    private static void ReleaseMemory()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > MuchMemory)
            GC.Collect();
    }

    private IReadOnlyList<OpenedCorpus> OpenPath(string path)
    {
        if (path == StandardInput)
            return [new StandardInputOpener(terminal, language, cancellation).Open()];
        if (Directory.Exists(path))
            return [new FolderOpener(terminal, language, cancellation).Open(path)];
        if (!File.Exists(path))
            throw new ToolException($"'{path}' does not exist; {Kinds}");

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            var extension when AssemblyCheck.IsAssembly(extension) => NotNone(path, new PackageOpener(path, cancellation).OpenAssembly()),
            ".nupkg" => NotNone(path, new PackageOpener(path, cancellation).OpenPackage()),
            PartsFile.Extension => [new OpenedCorpus(path, CorpusKind.Parts, JoinedImage.Open(path))],
            var extension when ArticleFileReader.Extensions.Contains(extension, StringComparer.Ordinal) => [new FolderOpener(terminal, language, cancellation).OpenFile(path)],
            _ when ImageFile.IsImage(path) => [new OpenedCorpus(path, CorpusKind.Image, CorpusImage.Open(path))],
            _ => throw new ToolException($"'{path}' is no corpus; {Kinds}"),
        };
    }

    // A package for several frameworks has a corpus once for each.
    private static IReadOnlyList<OpenedCorpus> NotNone(string path, IReadOnlyList<OpenedCorpus> corpora)
    {
        if (corpora.Count == 0)
            throw new ToolException($"'{path}' has no corpus in it; {Kinds}");
        var kept = corpora.DistinctBy(corpus => corpus.Image.Fingerprint, StringComparer.Ordinal).ToList();
        foreach (var repeated in corpora.Except(kept))
            repeated.Dispose();
        return kept;
    }
}
