using Corpus.Sources;

namespace Corpus.CodeFixes;

/// <summary>Edits of one file that come from several fixes and can all be made.</summary>
internal sealed class EditSet
{
    private readonly HashSet<SourceEdit> _edits = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _insertions = [];

    public IReadOnlyList<SourceEdit> Edits => [.. _edits];

    /// <summary>Takes the edits of a fix, all or none: none where one of them overlaps another fix.</summary>
    public void Add(SourceFix fix)
    {
        var edits = fix.Edits.Where(edit => !_edits.Contains(edit)).ToList();
        if (edits.Any(Overlaps))
            return;
        foreach (var edit in edits)
        {
            _edits.Add(edit);
            if (edit.Place.Length > 0)
                _ends[edit.Place.Start] = edit.Place.End;
            Insert(edit.Place.Length > 0 ? _starts : _insertions, edit.Place.Start);
        }
    }

    // Insertions get on with each other and with the ends of what is replaced.
    private bool Overlaps(SourceEdit edit)
    {
        var place = edit.Place;
        var index = _starts.BinarySearch(place.Start);
        if (index >= 0)
            return place.Length > 0;
        var next = ~index;
        return (next > 0 && _ends[_starts[next - 1]] > place.Start)
            || (next < _starts.Count && _starts[next] < place.End)
            || HasInsertionWithin(place);
    }

    private bool HasInsertionWithin(TextSpan place)
    {
        var index = _insertions.BinarySearch(place.Start + 1);
        var next = index >= 0 ? index : ~index;
        return next < _insertions.Count && _insertions[next] < place.End;
    }

    private static void Insert(List<int> sorted, int value)
    {
        var index = sorted.BinarySearch(value);
        if (index < 0)
            sorted.Insert(~index, value);
    }
}
