using System.Collections.Immutable;
using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The lists of all corpora of a project: which file belongs where.</summary>
internal sealed class FileLists : IEquatable<FileLists>
{
    private readonly Dictionary<string, Placement[]> _byPath = new(StringComparer.Ordinal);

    public FileLists(ImmutableArray<CorpusFileList> lists)
    {
        // The order in which the compiler lists files must not matter.
        Lists = new EquatableArray<CorpusFileList>([.. lists.OrderBy(list => list.ClassName, StringComparer.Ordinal)]);
        foreach (var list in Lists)
        {
            var corpusClass = list.ClassName;
            foreach (var file in list.Files)
            {
                var placement = new Placement(corpusClass, file.Path);
                _byPath[file.FullPath] = _byPath.TryGetValue(file.FullPath, out var others) ? [.. others, placement] : [placement];
            }
        }
    }

    public EquatableArray<CorpusFileList> Lists { get; }

    public static bool IsList(string path) => path.EndsWith(CorpusFileList.Extension, StringComparison.OrdinalIgnoreCase);

    public static CorpusFileList Read(AdditionalText file, CancellationToken cancellation)
        => CorpusFileList.Parse(file.GetText(cancellation)?.ToString() ?? "");

    /// <summary>Where the file at <paramref name="fullPath"/> belongs; most files of a project belong nowhere.</summary>
    public EquatableArray<Placement> PlacementsOf(string fullPath)
        => _byPath.TryGetValue(fullPath, out var placements) ? new EquatableArray<Placement>(placements) : default;

    /// <summary>The file with its places, if it has any.</summary>
    public ImmutableArray<(AdditionalText File, EquatableArray<Placement> Placements)> Place(AdditionalText file)
        => _byPath.TryGetValue(file.Path, out var placements) ? [(file, new EquatableArray<Placement>(placements))] : [];

    public bool Equals(FileLists? other) => other is not null && Lists.Equals(other.Lists);

    public override bool Equals(object? obj) => Equals(obj as FileLists);

    public override int GetHashCode() => Lists.GetHashCode();
}
