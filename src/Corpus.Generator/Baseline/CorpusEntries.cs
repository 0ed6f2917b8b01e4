using System.Collections.Immutable;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Baseline;

/// <summary>What the corpora of a project offer now.</summary>
internal sealed class CorpusEntries
{
    private readonly List<BaselineEntry> _entries = [];
    private readonly Dictionary<BaselineEntry, ComparedArticle> _articles = [];

    /// <summary>Reads all corpora. O(length of all articles), or O(articles) where the cache has them.</summary>
    public CorpusEntries(
        Compilation compilation, FileLists lists, ArticleCache cache, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var articles = Read(lists, cache, files, cancellation);
        foreach (var list in lists.Lists)
        {
            AddArticles(list, articles[list.ClassName]);
            _entries.AddRange(PropertyEntries.Of(compilation, list));
        }
    }

    public IReadOnlyList<BaselineEntry> Entries => _entries;

    /// <summary>The file of an article, and the place of its head.</summary>
    public (string Path, FilePlace Place) PlaceOf(BaselineArticle article) => (_articles[article].FullPath, _articles[article].Place);

    private static ILookup<string, ComparedArticle> Read(
        FileLists lists, ArticleCache cache, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var articles = new List<(string CorpusClass, ComparedArticle Article)>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var placement in lists.PlacementsOf(file.Path))
                articles.AddRange(cache.Read(file, placement, cancellation).Select(article => (placement.CorpusClass, article)));
        }

        return articles.ToLookup(pair => pair.CorpusClass, pair => pair.Article, StringComparer.Ordinal);
    }

    private void AddArticles(CorpusFileList list, IEnumerable<ComparedArticle> articles)
    {
        var byId = articles.ToLookup(article => article.Summary.Id, StringComparer.Ordinal);
        var outline = CorpusOutline.Create(list.ClassName, "", [.. byId.SelectMany(group => group).Select(article => article.Summary)]);
        var members = MemberPaths.Of(list.Members, outline);
        foreach (var summary in outline.Articles)
        {
            // Of two articles of one id the outline keeps one.
            var article = byId[summary.Id].First(candidate => ReferenceEquals(candidate.Summary, summary));
            var member = members.TryGetValue(summary.Id, out var path) ? path : BaselineArticle.NoMember;
            var entry = new BaselineArticle(list.Corpus, summary.Id, member, article.Hash);
            _entries.Add(entry);
            _articles[entry] = article;
        }
    }
}
