namespace Corpus.Segmentation;

/// <summary>
/// Words with a value each, looked up without regard to case and to the shape of apostrophes: two flat hash tables, one of short ASCII words and one of the
/// others. Made once; a lookup allocates nothing.
/// </summary>
internal sealed class WordTable
{
    private readonly Slot[] _slots;

    // A byte of the hash of what is in each slot, 0 for nothing: they fit into the nearest cache, and tell of most words that they are not there.
    private readonly byte[] _signs;
    private readonly (string? Word, int Value)[] _others;
    private readonly int _longest;

    /// <summary>Takes the words.</summary>
    /// <param name="words">The words, with values that are not 0; one that comes again has the bits of all its values.</param>
    public WordTable(IEnumerable<(string Word, int Value)> words)
    {
        var list = words.ToList();
        var others = list.Where(entry => FoldedWord.Of(entry.Word.AsSpan()).IsNone).ToList();
        _slots = new Slot[SizeFor(list.Count - others.Count)];
        _signs = new byte[_slots.Length];
        _others = new (string?, int)[SizeFor(others.Count)];
        foreach (var (word, value) in list)
        {
            var folded = FoldedWord.Of(word.AsSpan());
            if (!folded.IsNone)
            {
                var slot = SlotOf(folded);
                _slots[slot] = new Slot(folded, _slots[slot].Value | value);
                _signs[slot] = SignOf(folded.Hash);
                continue;
            }

            ref var other = ref _others[SlotOf(word.AsSpan())];
            other = (word, other.Value | value);
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>The value of the word; 0 if it has none. O(1): what is longer than the longest word is not read.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var folded = FoldedWord.Of(word);
        return folded.IsNone ? FindOther(word) : Find(folded);
    }

    /// <summary>The value of the word.</summary>
    /// <param name="folded">The word, folded.</param>
    public int Find(FoldedWord folded) => _slots[SlotOf(folded)].Value;

    /// <summary>The value of a word that is none of <see cref="FoldedWord"/>.</summary>
    public int FindOther(ReadOnlySpan<char> word) => word.Length <= _longest ? _others[SlotOf(word)].Value : 0;

    // The slot that the word is in, or else would be in.
    private int SlotOf(FoldedWord word)
    {
        var (signs, hash) = (_signs, word.Hash);
        var sign = SignOf(hash);
        for (var slot = hash & (signs.Length - 1); ; slot = (slot + 1) & (signs.Length - 1))
        {
            if (signs[slot] == 0 || (signs[slot] == sign && _slots[slot].Word.Is(word)))
                return slot;
        }
    }

    private static byte SignOf(int hash) => (byte)((hash >> 22) | 1);

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var slot = WordHash.OfOther(word) & (_others.Length - 1);
        while (_others[slot].Word is { } listed && !WordHash.AreEqual(listed.AsSpan(), word))
            slot = (slot + 1) & (_others.Length - 1);
        return slot;
    }

    private static int SizeFor(int count)
    {
        var size = 4;
        while (size < 3 * count)
            size *= 2;
        return size;
    }

    private readonly struct Slot(FoldedWord word, int value)
    {
        public readonly FoldedWord Word = word;
        public readonly int Value = value;
    }
}
