namespace Corpus.Sources;

/// <summary>Gives the same string for the same short column most of the time: tags, relations and frequent words are stored once and not a million times.</summary>
internal sealed class ConlluStrings
{
    private const int Slots = 4096;
    private const int LongestKept = 40;

    private readonly string?[] _kept = new string?[Slots];

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
    private static int SlotOf(string text, TextSpan place)
    {
        var hash = 2166136261u;
        for (var i = place.Start; i < place.End; i++)
            hash = unchecked((hash ^ text[i]) * 16777619u);
        return (int)((hash ^ (hash >> 15)) % Slots);
    }
}
