using Corpus.Compiler.Compiling;
using Corpus.Sources;

namespace Corpus.Cli.Opening;

/// <summary>Finds the cards of other corpora in the folders of a corpus: whoever names the folder that several corpora lie in gets one of all their articles.</summary>
internal static class CardsBelow
{
    private const string Card = "README.md";

    /// <summary>Their paths, for those who named the folder so; those of files without front matter are none. O(files).</summary>
    public static IReadOnlyList<string> Of(string folder, CorpusFileList list)
    {
        var cards = list.Cards.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in list.Files)
        {
            var below = Path.GetDirectoryName(file.FullPath);
            while (below is not null && below.Length > root.Length && folders.Add(below))
                below = Path.GetDirectoryName(below);
        }

        return [.. folders.Select(below => Path.Combine(below, Card)).Where(path => !cards.Contains(path) && CardFile.IsCard(path)).Select(path => Path.Combine(folder, Path.GetRelativePath(root, path))).Order(StringComparer.Ordinal)];
    }
}
