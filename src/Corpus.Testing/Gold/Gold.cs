using System.Diagnostics.CodeAnalysis;

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
    /// <param name="path">The file.</param>
    /// <exception cref="GoldException">There is no such file, its ending is neither, or it does not fit the article.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ArticleGold Read(Article article, string path)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!GoldFile.IsGold(path))
            throw new GoldException(path, 0, $"'{path}' is no file of gold by its name; give it the ending of its format, {string.Join(" or ", GoldFile.Extensions)}.");
        if (!File.Exists(path))
            throw new GoldException(path, 0, $"There is no file '{Path.GetFullPath(path)}'; name the file with the gold, from the current directory or by its full path.");
        return GoldReading.Read(article, path, File.ReadAllBytes(path));
    }

    /// <summary>The gold of a folder: <see cref="GoldFolder.Open"/>. O(files).</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="GoldException">There is no such folder, or no gold in it.</exception>
    public static GoldFolder FromFolder(string path) => GoldFolder.Open(path);

    private static ResourceStore StoreOf(Article article) => new(article.GetType().Assembly, article.Image.Name);

    private static GoldException Missing(Article article)
        => new("", 0, $"The corpus '{article.Image.Name}' has no gold for '{article.Id}' ({article.Source}); add a file 'gold/{GoldNames.Escape(article.Id)}.gold' or '.ann' and "
            + "<CorpusGold Include=\"gold/**/*.gold;gold/**/*.ann\" /> to its project, or read gold of your own with Gold.FromFolder(\"…\").For(article).");
}
