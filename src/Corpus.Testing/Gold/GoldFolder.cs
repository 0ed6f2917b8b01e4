using System.Diagnostics.CodeAnalysis;

namespace Corpus.Testing;

/// <summary>A folder with gold for articles of any corpus: files <c>ID.gold</c> (the format of <c>corpus/GOLD.md</c>) and <c>ID.ann</c> (of brat), below folders where the id has <c>/</c>.</summary>
/// <remarks>
/// Of an id that cannot be the name of a file, what cannot is written as <c>%</c> and hexadecimal digits: <c>nieuws%3A12.ann</c> is that of <c>nieuws:12</c>. The files are listed when
/// the folder is opened, and read when an article is asked for. Thread-safe.
/// </remarks>
public sealed class GoldFolder
{
    private readonly FolderStore _store;
    private readonly GoldCache _cache = new();

    private GoldFolder(string path, FolderStore store)
    {
        FolderPath = path;
        _store = store;
    }

    /// <summary>The folder.</summary>
    public string FolderPath { get; }

    /// <summary>Opens a folder. O(files).</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="GoldException">There is no such folder, or no gold in it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static GoldFolder Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
            throw new GoldException(path, 0, $"There is no folder '{Path.GetFullPath(path)}'; name the folder with the gold, from the current directory or by its full path.");
        var store = new FolderStore(path);
        return store.Names.Count > 0
            ? new GoldFolder(path, store)
            : throw new GoldException(path, 0, $"The folder '{Path.GetFullPath(path)}' has no gold; put files '<id>.gold' or '<id>.ann' there, each named for the id of its article.");
    }

    /// <summary>The gold of an article. O(length) the first time, then O(1).</summary>
    /// <exception cref="GoldException">The folder has none for it, or what it has does not fit.</exception>
    public ArticleGold For(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return TryFor(article, out var gold) ? gold : throw Missing(article);
    }

    /// <summary>The gold of an article, if the folder has some. O(length) the first time, then O(1).</summary>
    /// <exception cref="GoldException">What it has does not fit.</exception>
    public bool TryFor(Article article, [NotNullWhen(true)] out ArticleGold? gold)
    {
        ArgumentNullException.ThrowIfNull(article);
        gold = _cache.GetOrRead(article, wanted => GoldReading.Read(wanted, _store));
        return gold is not null;
    }

    /// <summary>The gold of all articles that have some, in their order. O(length of all).</summary>
    /// <param name="articles">All articles that the folder is for.</param>
    /// <exception cref="GoldException">A file is for none of them, or does not fit.</exception>
    public IReadOnlyList<ArticleGold> ForAll(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var strays = new HashSet<string>(_store.Names, StringComparer.Ordinal);
        var golds = new List<ArticleGold>();
        foreach (var article in articles)
        {
            if (article is null)
                throw new ArgumentException("There is null among the articles.", nameof(articles));
            strays.ExceptWith(GoldFile.Extensions.SelectMany(extension => GoldNames.Of(article.Id, extension)));
            if (TryFor(article, out var gold))
                golds.Add(gold);
        }

        return strays.Order(StringComparer.Ordinal).FirstOrDefault() is { } stray ? throw Stray(stray) : golds;
    }

    private GoldException Missing(Article article)
        => new(FolderPath, 0, $"The folder '{FolderPath}' has no gold for '{article.Id}' ({article.Source}); add {string.Join(" or ", GoldFile.Extensions.Select(extension => $"'{GoldNames.Escape(article.Id)}{extension}'"))}, or ask with TryFor.");

    private GoldException Stray(string name)
        => new(_store.PathOf(name), 0, $"{_store.PathOf(name)}: none of the articles has the id '{GoldNames.Unescape(name[..name.LastIndexOf('.')])}'; name the file for the id of its article, or take it away.");
}
