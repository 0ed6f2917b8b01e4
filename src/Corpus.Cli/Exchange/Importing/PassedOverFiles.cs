using Corpus.Cli.Commands;
using Corpus.Compiler.Compiling;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Tells which files of a folder or an archive an import passes over: a picture, a letter, a table beside article files. Not those that begin with a dot, nor cards.</summary>
internal static class PassedOverFiles
{
    private const int MostShown = 5;

    /// <summary>Adds a notice for those that no format is known of, and one for those that are left out because others are read.</summary>
    /// <param name="notices">Takes them.</param>
    /// <param name="names">Their names, with <c>/</c>, in any order.</param>
    public static void Tell(ImportNotices notices, IEnumerable<string> names)
    {
        var (known, unknown) = (new List<string>(), new List<string>());
        foreach (var name in names.Where(name => IsTold(name)).Order(StringComparer.Ordinal))
            (ExchangeFormats.OfPath(name) is null ? unknown : known).Add(name);
        if (unknown.Count > 0)
            notices.AddCounted($"{Were(unknown)} passed over: no format of articles ({ExtensionsOf(unknown)}), first '{unknown[0]}'", unknown.Count);
        if (known.Count > 0)
            notices.AddCounted($"{Were(known)} passed over, since others make the corpus ({ExtensionsOf(known)}), first '{known[0]}'; import them by themselves", known.Count);
    }

    /// <summary>The files of a folder other than those that are read. What a project has at its top, and what is built of it, is nobody's article. O(files).</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="read">The paths of those that are read.</param>
    public static IEnumerable<string> In(string folder, IEnumerable<string> read)
    {
        var known = read.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var root = Path.GetFullPath(folder);
        var isProject = CorpusFolder.IsProject(root);
        return CorpusFolder.FilesIn(root)
            .Where(file => !known.Contains(file.FullPath) && (!isProject || file.Path.Contains('/', StringComparison.Ordinal)))
            .Select(file => file.Path);
    }

    /// <summary>Whether the name is one that somebody gave: what begins with a dot, and what some systems put beside each file, is nobody's article.</summary>
    public static bool IsSomebodys(string name) => !name.Split('/').Any(part => part is "__MACOSX" || part.StartsWith('.'));

    private static bool IsTold(string name) => IsSomebodys(name) && !CorpusFileList.IsCardName(name);

    private static string Were(List<string> names) => $"{ToolNumbers.Counted(names.Count, "file")} {(names.Count == 1 ? "was" : "were")}";

    private static string ExtensionsOf(List<string> names)
    {
        var extensions = names.Select(name => Path.GetExtension(name) is { Length: > 1 } extension ? extension.ToLowerInvariant() : "none").Distinct(StringComparer.Ordinal).Take(MostShown + 1).ToList();
        return string.Join(", ", extensions.Take(MostShown)) + (extensions.Count > MostShown ? ", …" : "");
    }
}
