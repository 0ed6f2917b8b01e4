using System.IO.Enumeration;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Makes of a folder what the build makes of its items: a list of files.</summary>
internal static class CorpusFolder
{
    /// <summary>The article files below <paramref name="folder"/>, and the card in it. Links to folders are not followed: they may lead back.</summary>
    public static CorpusFileList List(string folder, string? name, string? language)
    {
        var root = Path.GetFullPath(folder);
        var files = new FileSystemEnumerable<CorpusFileEntry>(
            root,
            (ref FileSystemEntry entry) => Entry(root, entry.ToFullPath()),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry)
                => !entry.IsDirectory && IsArticleFile(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None,
        };
        return CorpusFileList.Of(name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(root)), language ?? "", [.. files]);
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
