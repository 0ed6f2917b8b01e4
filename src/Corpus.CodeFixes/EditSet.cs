using Corpus.Sources;

namespace Corpus.CodeFixes;

/// <summary>Edits of one file that come from several fixes and can all be made.</summary>
internal sealed class EditSet
{
    private readonly HashSet<SourceEdit> _edits = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly List<int> _starts = [];

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
                Take(edit.Place);
        }
    }

    private void Take(TextSpan place)
    {
        _ends[place.Start] = place.End;
        _starts.Insert(~_starts.BinarySearch(place.Start), place.Start);
    }

    // Insertions get on with each other and with the ends of what is replaced.
    private bool Overlaps(SourceEdit edit)
    {
        var index = _starts.BinarySearch(edit.Place.Start);
        if (index >= 0)
            return edit.Place.Length > 0;
        var next = ~index;
        return (next > 0 && _ends[_starts[next - 1]] > edit.Place.Start)
            || (next < _starts.Count && _starts[next] < edit.Place.End);
    }
}
