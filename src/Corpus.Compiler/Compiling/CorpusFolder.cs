using System.IO.Enumeration;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Makes of a folder what the build makes of its items: a list of files.</summary>
/// <remarks>
/// The rules are those of projects of the SDK (Sdk.targets), so that a folder is the same corpus with a build and without one: the articles are in its folder
/// <c>articles</c>, if it has one; the card is the README.md with them, else the one a folder above. In a folder with a project file, <c>bin</c> and <c>obj</c> are passed over, and what
/// projects have at their top (LICENSE and its like).
/// </remarks>
internal static class CorpusFolder
{
    private const string Articles = "articles";
    private const string Card = "README.md";

    private static readonly string[] FilesOfProjects = ["LICENSE", "LICENCE", "NOTICE", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT", "SECURITY"];
    private static readonly string[] FoldersOfProjects = ["bin", "obj"];

    /// <summary>The article files of <paramref name="folder"/>, and its card. See <see cref="FilesIn(string)"/> for where they are looked for.</summary>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read; the message names it.</exception>
    public static CorpusFileList List(string folder, string? name, string? language)
    {
        var given = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var root = RootOf(given);
        var isProject = IsProject(root);
        var files = FilesIn(root, isProject, (ref FileSystemEntry entry)
            => IsArticleFile(entry.FileName) && !(isProject && IsAtTop(ref entry) && IsOfProjects(FilesOfProjects, Path.GetFileNameWithoutExtension(entry.FileName))));
        return CorpusFileList.Of(name ?? NameOf(given), language ?? "", [.. files], CardAbove(root));
    }

    /// <summary>
    /// All files of <paramref name="folder"/>, whatever they are, with links to files. Links to folders are not followed: they may lead back; folders whose name begins with a dot are passed over, and
    /// those that a project is built into.
    /// </summary>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read; the message names it.</exception>
    public static IEnumerable<CorpusFileEntry> FilesIn(string folder) => FilesIn(folder, IsProject(folder), (ref FileSystemEntry _) => true);

    /// <summary>Whether <paramref name="folder"/> is that of a project.</summary>
    public static bool IsProject(string folder) => Directory.EnumerateFiles(folder, "*.csproj").Any();

    /// <summary>The folder whose files are the articles of <paramref name="folder"/>: its folder <c>articles</c>, if it has one.</summary>
    public static string RootOf(string folder) => Path.Combine(folder, Articles) is var articles && Directory.Exists(articles) ? articles : folder;

    // A folder that may not be read is no empty one.
    private static FileSystemEnumerable<CorpusFileEntry> FilesIn(string root, bool isProject, FileSystemEnumerable<CorpusFileEntry>.FindPredicate isWanted) => new(
        root,
        (ref FileSystemEntry entry) => Entry(root, entry.ToFullPath()),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && isWanted(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None
            && !entry.FileName.StartsWith('.') && !(isProject && IsAtTop(ref entry) && IsOfProjects(FoldersOfProjects, entry.FileName)),
    };

    // Of `Krant/articles` the corpus is called as that of `Krant`, if that is the folder of a corpus.
    private static string NameOf(string folder)
        => Path.GetFileName(folder) is Articles && Path.GetDirectoryName(folder) is { } above && (CardAbove(folder) is not null || IsProject(above))
            ? Path.GetFileName(above)
            : Path.GetFileName(folder);

    private static string? CardAbove(string root)
        => Path.GetFileName(root) is Articles && Path.GetDirectoryName(root) is { } above && Path.Combine(above, Card) is var card && File.Exists(card) ? card : null;

    private static bool IsAtTop(ref FileSystemEntry entry) => entry.Directory.Length == entry.RootDirectory.Length;

    private static bool IsOfProjects(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var one in names)
        {
            if (name.SequenceEqual(one))
                return true;
        }

        return false;
    }

    private static bool IsArticleFile(ReadOnlySpan<char> name)
    {
        foreach (var extension in ArticleFileReader.Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static CorpusFileEntry Entry(string root, string path)
        => new(Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'), path);
}
