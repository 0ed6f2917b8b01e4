using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus.Testing;

/// <summary>Gold: what somebody who read an article says is right. It comes with the corpus, from files of a folder, or from one file.</summary>
/// <remarks>Thread-safe. Gold is read when it is asked for, and kept as long as the image of its article is.</remarks>
public static class Gold
{
    private static readonly GoldCache Cache = new();

    /// <summary>
    /// The gold that comes with an article: the annotations of its file (CoNLL-U), and the files that were embedded with the corpus (the item <c>CorpusGold</c>). A layer that several have is that of the
    /// files. O(length) the first time, then O(1).
    /// </summary>
    /// <exception cref="GoldException">There is none, or it does not fit the article.</exception>
    public static ArticleGold Of(Article article)
        => TryOf(article, out var gold) ? gold : throw Missing(article);

    /// <summary>The gold that comes with an article, if any does: see <see cref="Of"/>. O(length) the first time, then O(1).</summary>
    /// <exception cref="GoldException">It does not fit the article.</exception>
    public static bool TryOf(Article article, [NotNullWhen(true)] out ArticleGold? gold)
    {
        ArgumentNullException.ThrowIfNull(article);
        gold = Cache.GetOrRead(article, wanted => GoldReading.Merge(TreebankGold.Read(wanted), GoldReading.Read(wanted, StoreOf(wanted))));
        return gold is not null;
    }

    /// <summary>The gold of one file, whatever its name before the ending <c>.gold</c> or <c>.ann</c>. O(length); nothing is kept.</summary>
    /// <param name="article">The article that it is of.</param>
    /// <param name="path">The file: a full path, one from the folder of the source file that calls this, or one from the current directory.</param>
    /// <param name="sourceFile">The source file that calls this: the compiler knows.</param>
    /// <exception cref="GoldException">There is no such file, its ending is neither, or it does not fit the article.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ArticleGold Read(Article article, string path, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!GoldFile.IsGold(path))
            throw new GoldException(path, 0, $"'{path}' is no file of gold by its name; give it the ending of its format, {string.Join(" or ", GoldFile.Extensions)}.");
        path = PlaceOf(path, sourceFile);
        if (!File.Exists(path))
            throw new GoldException(path, 0, $"There is no file '{Path.GetFullPath(path)}', nor one beside the source file that asks; name the file with the gold from there, from the current directory, or by its full path.");
        return GoldReading.Read(article, path, File.ReadAllBytes(path));
    }

    /// <summary>The gold of a folder: <see cref="GoldFolder.Open"/>. O(files).</summary>
    /// <param name="path">The folder: a full path, one from the folder of the source file that calls this, or one from the current directory.</param>
    /// <param name="sourceFile">The source file that calls this: the compiler knows.</param>
    /// <exception cref="GoldException">There is no such folder, or no gold in it.</exception>
    public static GoldFolder FromFolder(string path, [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return GoldFolder.Open(PlaceOf(path, sourceFile));
    }

    // Beside the test, as baselines are: what is built does not have the files.
    private static string PlaceOf(string path, string sourceFile)
        => !Path.IsPathFullyQualified(path) && BaselinePlace.FolderOf(sourceFile, AppContext.BaseDirectory) is { } folder && Path.Exists(Path.Combine(folder, path))
            ? Path.GetFullPath(Path.Combine(folder, path))
            : path;

    private static ResourceStore StoreOf(Article article) => new(article.GetType().Assembly, article.Image.Name);

    private static GoldException Missing(Article article)
        => new("", 0, $"The corpus '{article.Image.Name}' has no gold for '{article.Id}' ({article.Source}); add a file 'gold/{GoldNames.Escape(article.Id)}.gold' or '.ann' and "
            + "<CorpusGold Include=\"gold/**/*.gold;gold/**/*.ann\" Corpus=\"" + article.Image.Name + "\" /> to its project, or read gold of your own with Gold.FromFolder(\"…\").For(article).");
}
