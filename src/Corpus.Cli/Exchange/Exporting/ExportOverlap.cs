using Corpus.Cli.Opening;
using Corpus.Compiler.Compiling;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Refuses an export that would replace what is exported, or become a part of it.</summary>
internal static class ExportOverlap
{
    private static readonly StringComparison Names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Compares the places of the target and of what is exported, links followed. O(sources).</summary>
    /// <param name="target">Where an export goes; not standard output.</param>
    /// <param name="sources">What the user named; nothing is the folder where one is.</param>
    /// <exception cref="ToolException">The target is what is exported, is in it, or has it in it.</exception>
    public static void Refuse(ExportTarget target, IReadOnlyList<string> sources)
    {
        var written = RealPath(target.Path);
        var another = target.IsFolder ? "name another folder" : "name another file";
        foreach (var source in sources.Count == 0 ? ["."] : sources.Where(source => source != CorpusOpener.StandardInput))
        {
            var read = RealPath(Directory.Exists(source) ? CorpusFolder.RootOf(source) : source);
            if (written.Equals(read, Names))
                throw new ToolException($"'{target.Path}' is what is exported; {another}");
            if (target.IsFolder && IsIn(read, written))
                throw new ToolException($"'{target.Path}' has in it what is exported; {another}");
            if (IsIn(written, read) && IsReadWithOthers(target))
                throw new ToolException($"'{target.Path}' would be a part of what is exported, '{source}'; {another}");
        }
    }

    // A table beside article files is nobody's article.
    private static bool IsReadWithOthers(ExportTarget target) => target.IsFolder || ArticleFileReader.Extensions.Contains(Path.GetExtension(target.Path), StringComparer.OrdinalIgnoreCase);

    private static bool IsIn(string path, string folder) => path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Names);

    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var place = Path.Combine(RealPath(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(place) ? new DirectoryInfo(place) : new FileInfo(place);
        return entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : place;
    }
}
