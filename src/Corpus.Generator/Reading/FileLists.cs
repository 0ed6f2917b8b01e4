using System.Collections.Immutable;
using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The lists, cards and outlines of all corpora of a project: which file belongs where, and how it is read.</summary>
internal sealed class FileLists : IEquatable<FileLists>
{
    private readonly Dictionary<string, Placement[]> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cardPaths = new(StringComparer.Ordinal);
    private readonly EquatableArray<CardSummary> _cards;
    private readonly List<DeclaredSchema?> _unanalyzed = [];
    private readonly EquatableArray<OutlineModel> _outlines;
    private readonly Dictionary<CorpusFileList, CompiledOutline> _byList = [];

    /// <param name="files">The lists, cards and outlines.</param>
    /// <param name="classes">The user's parts of article classes.</param>
    public FileLists(ImmutableArray<SettingsFile> files, ImmutableArray<DeclaredClassModel> classes)
    {
        // The order in which the compiler lists files must not matter.
        _outlines = new EquatableArray<OutlineModel>(
            [.. files.Where(file => file.Outline is not null).Select(file => file.Outline!).OrderBy(outline => outline.FullPath, StringComparer.Ordinal)]);
        foreach (var outline in _outlines.Select(model => model.Outline).OfType<CompiledOutline>())
            _byList[outline.List] = outline;
        Lists = new EquatableArray<CorpusFileList>(
            [.. files.Select(file => file.List).OfType<CorpusFileList>().Concat(_byList.Keys).OrderBy(list => list.ClassName, StringComparer.Ordinal)]);
        var cards = new Dictionary<string, CardSummary>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Card is { Card: { } card })
                cards[file.Card.FullPath] = card;
        }

        _cards = new EquatableArray<CardSummary>([.. Lists.Select(list => CardOf(list, cards))]);
        for (var i = 0; i < Lists.Count; i++)
            Place(Lists[i], _cards[i].Options, classes.FirstOrDefault(type => type.IsOf(Lists[i]))?.Schema);
    }

    /// <summary>The corpora, by the names of their classes; of one with an outline the list has no files.</summary>
    public EquatableArray<CorpusFileList> Lists { get; }

    /// <summary>The outlines that cannot be used.</summary>
    public IEnumerable<OutlineModel> UnusableOutlines => _outlines.Where(model => model.Outline is null);

    /// <summary>The outline of a corpus whose files are not read here; null for a live corpus.</summary>
    public CompiledOutline? OutlineOf(CorpusFileList list) => _byList.TryGetValue(list, out var outline) ? outline : null;

    /// <summary>The lists and cards among the files of a compilation, for analyzers, which hold articles against schemas themselves.</summary>
    public static FileLists Of(IEnumerable<AdditionalText> files, CancellationToken cancellation)
        => new([.. files.Where(file => SettingsFiles.IsSettings(file.Path)).Select(file => SettingsFiles.Read(file, cancellation))], []);

    /// <summary>The card of the list at this place.</summary>
    public CardSummary CardAt(int index) => _cards[index];

    /// <summary>Whether the file is the card of a corpus.</summary>
    public bool IsCard(string fullPath) => _cardPaths.Contains(fullPath);

    /// <summary>Where the file at <paramref name="fullPath"/> belongs; most files of a project belong nowhere.</summary>
    public EquatableArray<Placement> PlacementsOf(string fullPath)
        => _byPath.TryGetValue(fullPath, out var placements) ? new EquatableArray<Placement>(placements) : default;

    /// <summary>The file with its places, if it has any.</summary>
    public ImmutableArray<(AdditionalText File, EquatableArray<Placement> Placements)> Place(AdditionalText file)
        => _byPath.TryGetValue(file.Path, out var placements) ? [(file, new EquatableArray<Placement>(placements))] : [];

    public bool Equals(FileLists? other) => other is not null && Lists.Equals(other.Lists) && _cards.Equals(other._cards) && _outlines.Equals(other._outlines) && _unanalyzed.SequenceEqual(other._unanalyzed);

    public override bool Equals(object? obj) => Equals(obj as FileLists);

    public override int GetHashCode() => unchecked((Lists.GetHashCode() * 31) + _cards.GetHashCode());

    private CardSummary CardOf(CorpusFileList list, Dictionary<string, CardSummary> cards)
    {
        foreach (var path in list.Cards)
        {
            if (cards.TryGetValue(path, out var card))
            {
                _cardPaths.Add(path);
                return card;
            }
        }

        return CardSummary.None;
    }

    private void Place(CorpusFileList list, ReadingOptions options, DeclaredSchema? schema)
    {
        var corpusClass = list.ClassName;
        var unanalyzed = list.IsAnalyzed ? null : schema;
        _unanalyzed.Add(unanalyzed);
        foreach (var file in list.Files)
        {
            var placement = new Placement(corpusClass, file.Path, options, unanalyzed);
            _byPath[file.FullPath] = _byPath.TryGetValue(file.FullPath, out var others) ? [.. others, placement] : [placement];
        }
    }
}
