namespace Corpus.Segmentation;

/// <summary>
/// The abbreviations of a language that are written with a full stop: a hash table of ASCII words in one array of bytes, made once, which is
/// asked in UTF-16 and in UTF-8 and allocates nothing then.
/// </summary>
/// <remarks>
/// A word that is listed in lower case is found however its capitals are written (<c>bv</c>: also <c>Bv.</c> and <c>BV.</c>). One that is
/// listed with a capital is found only as it is listed (<c>No</c>: <c>No. 5</c>, and not <c>no.</c>).
/// </remarks>
internal sealed class Abbreviations
{
    /// <summary>Of a language that has no list.</summary>
    public static readonly Abbreviations Empty = new();

    /// <summary>The longest word that may be listed, in characters.</summary>
    private const int LongestWord = 15;

    // An entry is the length of the word, its class, and the word.
    private const int EntrySize = 2 + LongestWord;

    private readonly byte[] _entries;
    private readonly int _mask;

    /// <param name="lists">For each class its words without their last full stop, separated by white space.</param>
    /// <exception cref="ArgumentException">A word is too long, not ASCII, or listed twice.</exception>
    public Abbreviations(params (AbbreviationClass Class, string Words)[] lists)
    {
        var words = new List<(AbbreviationClass Class, string Word)>();
        foreach (var (@class, list) in lists)
        {
            foreach (var word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                words.Add((@class, word));
        }

        var slots = 16;
        while (slots < 4 * words.Count)
            slots *= 2;
        _mask = slots - 1;
        _entries = new byte[slots * EntrySize];
        foreach (var (@class, word) in words)
            Add(@class, word);
    }

    /// <summary>The class of the word. O(1): what is longer than any abbreviation is not read.</summary>
    /// <param name="word">It, with or without its last full stop.</param>
    public AbbreviationClass Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[word.Length - 1] == '.')
            word = word.Slice(0, word.Length - 1);
        if (word.Length is 0 or > LongestWord)
            return AbbreviationClass.None;

        Span<byte> ascii = stackalloc byte[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] >= 0x80)
                return AbbreviationClass.None;
            ascii[i] = (byte)word[i];
        }

        return FindAscii(ascii.Slice(0, word.Length));
    }

    /// <summary>The class of the word. O(1): what is longer than any abbreviation is not read.</summary>
    /// <param name="word">It, with or without its last full stop.</param>
    public AbbreviationClass Find(ReadOnlySpan<byte> word)
    {
        if (word.Length > 0 && word[word.Length - 1] == '.')
            word = word.Slice(0, word.Length - 1);
        return word.Length is 0 or > LongestWord ? AbbreviationClass.None : FindAscii(word);
    }

    private AbbreviationClass FindAscii(ReadOnlySpan<byte> word)
    {
        var slot = Hash(word) & _mask;
        while (_entries[slot * EntrySize] != 0)
        {
            var entry = _entries.AsSpan(slot * EntrySize, EntrySize);
            if (entry[0] == word.Length && Matches(entry.Slice(2, word.Length), word))
                return (AbbreviationClass)entry[1];
            slot = (slot + 1) & _mask;
        }

        return AbbreviationClass.None;
    }

    private static bool Matches(ReadOnlySpan<byte> listed, ReadOnlySpan<byte> word)
    {
        var asListed = HasCapital(listed);
        for (var i = 0; i < listed.Length; i++)
        {
            if (listed[i] != (asListed ? word[i] : Lower(word[i])))
                return false;
        }

        return true;
    }

    private static bool HasCapital(ReadOnlySpan<byte> word)
    {
        foreach (var unit in word)
        {
            if (unit is >= (byte)'A' and <= (byte)'Z')
                return true;
        }

        return false;
    }

    private void Add(AbbreviationClass @class, string word)
    {
        var ascii = new byte[word.Length];
        for (var i = 0; i < word.Length; i++)
            ascii[i] = word[i] < 0x80 ? (byte)word[i] : throw new ArgumentException($"'{word}' is not ASCII.", nameof(word));
        if (word.Length > LongestWord)
            throw new ArgumentException($"'{word}' is longer than {LongestWord} characters.", nameof(word));

        var slot = Hash(ascii) & _mask;
        for (; _entries[slot * EntrySize] != 0; slot = (slot + 1) & _mask)
        {
            if (_entries.AsSpan(slot * EntrySize + 2, _entries[slot * EntrySize]).SequenceEqual(ascii))
                throw new ArgumentException($"'{word}' is listed twice.", nameof(word));
        }

        _entries[slot * EntrySize] = (byte)ascii.Length;
        _entries[slot * EntrySize + 1] = (byte)@class;
        ascii.CopyTo(_entries, slot * EntrySize + 2);
    }

    // FNV-1a of the word in lower case.
    private static int Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word)
            hash = (hash ^ Lower(unit)) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }

    private static byte Lower(byte unit) => unit is >= (byte)'A' and <= (byte)'Z' ? (byte)(unit | 0x20) : unit;
}
