namespace Corpus.Segmentation;

/// <summary>A set of words in lower case, which is asked for words however their capitals are written. Made once; asking allocates nothing.</summary>
internal sealed class WordSet
{
    /// <summary>Without a word.</summary>
    public static readonly WordSet Empty = new("");

    private readonly string?[] _slots;
    private readonly int _longest;
    private readonly string _words;

    /// <param name="words">The words in lower case, separated by white space; one that stands there twice counts once.</param>
    public WordSet(string words)
    {
        _words = words;
        var list = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var size = 16;
        while (size < 2 * list.Length)
            size *= 2;
        _slots = new string?[size];
        foreach (var word in list)
        {
            _longest = Math.Max(_longest, word.Length);
            _slots[SlotOf(word.AsSpan())] = word;
        }
    }

    /// <summary>A set of the words of both.</summary>
    public WordSet And(WordSet other) => new(_words + " " + other._words);

    /// <summary>Whether it has the word. O(1): what is longer than its longest word is not read.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && word.Length <= _longest && _slots[SlotOf(word)] != null;

    // The slot that the word is in, or else would be in.
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ Lower(c)) * 16777619u;
        var slot = (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);
        while (_slots[slot] is { } listed && !Matches(listed, word))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private static bool Matches(string listed, ReadOnlySpan<char> word)
    {
        if (listed.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (listed[i] != Lower(word[i]))
                return false;
        }

        return true;
    }

    // The curly apostrophe counts as the straight one.
    private static char Lower(char c)
        => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
