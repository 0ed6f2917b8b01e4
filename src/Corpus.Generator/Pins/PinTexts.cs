using System.Collections.Concurrent;
using System.Collections.Immutable;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Pins;

/// <summary>
/// The texts of articles that one compilation can see: those of its own corpora, in their files, and those of referenced ones, in what the build wrote of them. Thread-safe.
/// </summary>
internal sealed class PinTexts(PinCache cache, ImmutableArray<AdditionalText> files, IAssemblySymbol assembly)
{
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<string, PinPack?> _packs = new(StringComparer.Ordinal);
    private FileLists? _lists;
    private ILookup<string, (AdditionalText File, Placement Placement)>? _byCorpus;
    private Dictionary<(string CorpusClass, string Stem), (AdditionalText File, Placement Placement)>? _byStem;
    private Dictionary<(string CorpusClass, string Id), (AdditionalText File, Placement Placement)>? _byId;

    /// <summary>Whether the corpus is one of this project.</summary>
    public bool IsOwn(INamedTypeSymbol corpus) => SymbolEqualityComparer.Default.Equals(corpus.ContainingAssembly, assembly);

    /// <summary>Whether the texts of the corpus of the article are here.</summary>
    public bool Has(NamedArticle article, CancellationToken cancellation)
        => IsOwn(article.Corpus) ? ListOf(article.Corpus, cancellation) is { } list && Lists(cancellation).OutlineOf(list) is null : PackOf(article, cancellation)?.Has(NamedArticle.FingerprintOf(article.Corpus)!) == true;

    /// <summary>How many bytes of text a referenced corpus has, of which the build left the texts out because they are so many; null of any other.</summary>
    public long? SizeLeftOut(NamedArticle article, CancellationToken cancellation)
        => IsOwn(article.Corpus) ? null : PackOf(article, cancellation)?.SizeLeftOut(NamedArticle.FingerprintOf(article.Corpus)!);

    /// <summary>The text of the article; null if its corpus has no such article. O(files) the first time; O(articles) where its id is not the path of its file.</summary>
    public PinnedArticleText? Find(NamedArticle article, CancellationToken cancellation)
    {
        if (!IsOwn(article.Corpus))
            return PackOf(article, cancellation)?.Find(NamedArticle.FingerprintOf(article.Corpus)!, article.Id);
        return Place(article.Corpus.Name, article.Id, cancellation) is var (file, placement) ? cache.Find(file, placement, article.Id, cancellation) : null;
    }

    private (AdditionalText File, Placement Placement)? Place(string corpusClass, string id, CancellationToken cancellation)
    {
        // Not a Lazy: that would remember that somebody cancelled the first call.
        lock (_gate)
        {
            _byCorpus ??= ByCorpus(cancellation);
            _byStem ??= Index(_byCorpus, static placed => [StemOf(placed.Placement.Path)]);
            if (_byStem.TryGetValue((corpusClass, id), out var likely) && cache.IdsIn(likely.File, likely.Placement, cancellation).Contains(id, StringComparer.Ordinal))
                return likely;
            _byId ??= Index(_byCorpus, placed => cache.IdsIn(placed.File, placed.Placement, cancellation));
            return _byId.TryGetValue((corpusClass, id), out var place) ? place : null;
        }
    }

    private ILookup<string, (AdditionalText File, Placement Placement)> ByCorpus(CancellationToken cancellation)
    {
        var lists = Lists(cancellation);
        return files
            .SelectMany(file => lists.PlacementsOf(file.Path).Select(placement => (File: file, Placement: placement)))
            .OrderBy(placed => placed.Placement.Path, StringComparer.Ordinal)
            .ToLookup(placed => placed.Placement.CorpusClass, StringComparer.Ordinal);
    }

    // Of two articles of one id, the first in the order of the corpus is the one that is there.
    private static Dictionary<(string CorpusClass, string Key), (AdditionalText File, Placement Placement)> Index(
        ILookup<string, (AdditionalText File, Placement Placement)> byCorpus, Func<(AdditionalText File, Placement Placement), IReadOnlyList<string>> keysOf)
    {
        var index = new Dictionary<(string, string), (AdditionalText, Placement)>();
        foreach (var placed in byCorpus.SelectMany(corpus => corpus))
        {
            foreach (var key in keysOf(placed))
            {
                if (!index.ContainsKey((placed.Placement.CorpusClass, key)))
                    index.Add((placed.Placement.CorpusClass, key), placed);
            }
        }

        return index;
    }

    private static string StemOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }

    private FileLists Lists(CancellationToken cancellation)
    {
        lock (_gate)
            return _lists ??= FileLists.Of(files, cancellation);
    }

    private CorpusFileList? ListOf(INamedTypeSymbol corpus, CancellationToken cancellation)
        => Lists(cancellation).Lists.FirstOrDefault(list => list.ClassName == corpus.Name && list.Namespace == NamespaceOf(corpus));

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";

    // Once for each corpus of a reference: who looks goes through all files of all corpora.
    private PinPack? PackOf(NamedArticle article, CancellationToken cancellation)
        => NamedArticle.FingerprintOf(article.Corpus) is { } fingerprint
            ? _packs.GetOrAdd(fingerprint, fingerprint => Packs(cancellation).FirstOrDefault(pack => pack.Knows(fingerprint)))
            : null;

    private IEnumerable<PinPack> Packs(CancellationToken cancellation)
        => from file in files
           where file.Path.EndsWith(PinTextsFile.Extension, StringComparison.Ordinal)
           let pack = cache.ReadTexts(file, cancellation)
           where pack is not null
           select pack;
}
