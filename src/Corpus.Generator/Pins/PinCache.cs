using System.Runtime.CompilerServices;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Pins;

/// <summary>
/// Remembers what a file gave as long as the compiler keeps its text: the ids of all files that were looked into, and the texts of those in which an article was found. Thread-safe.
/// </summary>
internal sealed class PinCache
{
    private readonly ConditionalWeakTable<SourceText, ReadFile> _files = new();
    private readonly ConditionalWeakTable<SourceText, PinPack> _packs = new();

    /// <summary>The ids of a file's articles. Reads the file once.</summary>
    public IReadOnlyList<string> IdsIn(AdditionalText file, Placement placement, CancellationToken cancellation)
        => file.GetText(cancellation) is { } text ? Read(file, text, placement, hasTexts: false).Ids : [];

    /// <summary>The article of a file; null if that has none of this id. Reads the file at most twice: for its ids, and for its texts.</summary>
    public PinnedArticleText? Find(AdditionalText file, Placement placement, string id, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text || !Read(file, text, placement, hasTexts: false).Ids.Contains(id, StringComparer.Ordinal))
            return null;
        return Read(file, text, placement, hasTexts: true).Articles!.FirstOrDefault(article => article.Id == id);
    }

    /// <summary>The texts that the build wrote of corpora that are referenced. Reads the file once.</summary>
    public PinPack? ReadTexts(AdditionalText file, CancellationToken cancellation)
        => file.GetText(cancellation) is { } text ? _packs.GetValue(text, static text => new PinPack(PinTextsFile.Read(text.ToString()))) : null;

    private ReadFile Read(AdditionalText file, SourceText text, Placement placement, bool hasTexts)
    {
        if (_files.TryGetValue(text, out var known) && known.FullPath == file.Path && known.Placement == placement && (!hasTexts || known.Articles is not null))
            return known;

        var articles = ArticleFile.Read(text, placement.Path, placement.Options).Articles;

        // A file has one article as a rule, and then its text is wanted next; of thousands in a file nearly none are.
        var isKept = hasTexts || articles.Count == 1;
        var read = new ReadFile(file.Path, placement, [.. articles.Select(article => article.Id)], isKept ? [.. articles.Select(article => TextOf(article, file.Path, text))] : null);
        _files.Remove(text);

        // Another thread may have come first, with the same articles.
        _ = _files.GetValue(text, _ => read);
        return read;
    }

    private static PinnedArticleText TextOf(SourceArticle article, string fullPath, SourceText text)
        => new(article.Id, article.Path, article.Line, article.Text, LocationOf(article, fullPath, text));

    private static Location LocationOf(SourceArticle article, string fullPath, SourceText text)
    {
        var start = Math.Min(article.HeadPlace.Start, text.Length);
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, Math.Max(start, Math.Min(article.HeadPlace.End, text.Length)));
        return Location.Create(fullPath, span, text.Lines.GetLinePositionSpan(span));
    }

    private sealed record ReadFile(string FullPath, Placement Placement, IReadOnlyList<string> Ids, IReadOnlyList<PinnedArticleText>? Articles);
}
