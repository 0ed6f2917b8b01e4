namespace Corpus.Sources;

/// <summary>Gives the same string for the same short column most of the time: tags, relations and frequent words are stored once and not a million times.</summary>
internal sealed class ConlluStrings
{
    private const int MostSlots = 4096;
    private const int LongestKept = 40;

    private readonly string?[] _kept;

    /// <summary>For the columns of a file of this length, in UTF-16 units.</summary>
    public ConlluStrings(int length)
    {
        // A line has some fifty characters and six columns or fewer that are not numbers.
        _kept = new string?[Math.Min(MostSlots, (length / 8) + 1)];
    }

    /// <summary>The text of the stretch. O(length).</summary>
    public string Get(string text, TextSpan place)
    {
        if (place.Length > LongestKept)
            return text.Substring(place.Start, place.Length);

        ref var slot = ref _kept[SlotOf(text, place)];
        if (slot is null || slot.Length != place.Length || string.CompareOrdinal(slot, 0, text, place.Start, place.Length) != 0)
            slot = text.Substring(place.Start, place.Length);
        return slot;
    }

    // FNV-1a; a collision costs a string, nothing else.
    private int SlotOf(string text, TextSpan place)
    {
        var hash = 2166136261u;
        for (var i = place.Start; i < place.End; i++)
            hash = unchecked((hash ^ text[i]) * 16777619u);
        return (int)((hash ^ (hash >> 15)) % (uint)_kept.Length);
    }
}
