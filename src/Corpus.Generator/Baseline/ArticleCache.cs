using System.Runtime.CompilerServices;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Baseline;

/// <summary>
/// Remembers what a file gave as long as the compiler keeps its text: while somebody types, all files but one are the same. Thread-safe.
/// </summary>
internal sealed class ArticleCache
{
    private readonly ConditionalWeakTable<SourceText, Entry> _entries = new();

    public IReadOnlyList<ComparedArticle> Read(AdditionalText file, Placement placement, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return [];
        if (_entries.TryGetValue(text, out var entry) && entry.FullPath == file.Path && entry.Placement == placement)
            return entry.Articles;

        var articles = ArticleFile.Read(text, placement.Path, placement.Options).Articles
            .Select(article => ComparedArticle.Of(article, placement.CorpusClass, file.Path, text))
            .ToArray();
        _entries.Remove(text);

        // Another thread may have come first, with the same articles.
        _ = _entries.GetValue(text, _ => new Entry(file.Path, placement, articles));
        return articles;
    }

    private sealed record Entry(string FullPath, Placement Placement, IReadOnlyList<ComparedArticle> Articles);
}
