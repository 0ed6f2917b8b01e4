using System.Collections.Immutable;
using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The lists and cards of all corpora of a project: which file belongs where, and how it is read.</summary>
internal sealed class FileLists : IEquatable<FileLists>
{
    private readonly Dictionary<string, Placement[]> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cardPaths = new(StringComparer.Ordinal);
    private readonly EquatableArray<CardSummary> _cards;
    private readonly List<DeclaredSchema?> _unanalyzed = [];

    /// <param name="files">The lists and cards.</param>
    /// <param name="classes">The user's parts of article classes.</param>
    public FileLists(ImmutableArray<SettingsFile> files, ImmutableArray<DeclaredClassModel> classes)
    {
        // The order in which the compiler lists files must not matter.
        Lists = new EquatableArray<CorpusFileList>(
            [.. files.Where(file => file.List is not null).Select(file => file.List!).OrderBy(list => list.ClassName, StringComparer.Ordinal)]);
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

    public EquatableArray<CorpusFileList> Lists { get; }

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

    public bool Equals(FileLists? other) => other is not null && Lists.Equals(other.Lists) && _cards.Equals(other._cards) && _unanalyzed.SequenceEqual(other._unanalyzed);

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
