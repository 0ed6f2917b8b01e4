namespace Corpus.Segmentation;

/// <summary>Which languages have a word: <see cref="FunctionWords"/> as one hash table, made when a language is first asked for.</summary>
internal sealed class LanguageWords
{
    /// <summary>How many languages there may be: as many as an <see cref="int"/> has bits, less its sign.</summary>
    public const int MostLanguages = 31;

    /// <summary>All that are known.</summary>
    public static readonly LanguageWords All = new(FunctionWords.Lists);

    private readonly (string? Word, int Languages)[] _slots;
    private readonly int[] _letters = new int[0x180];
    private readonly string[] _tags;
    private readonly int _longest;

    private LanguageWords((string Tag, string Words, string Letters)[] lists)
    {
        _tags = new string[lists.Length];
        _slots = new (string?, int)[4096];
        for (var i = 0; i < lists.Length; i++)
        {
            _tags[i] = lists[i].Tag;
            foreach (var word in lists[i].Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                ref var slot = ref _slots[SlotOf(word.AsSpan())];
                slot = (word, slot.Languages | 1 << i);
                _longest = Math.Max(_longest, word.Length);
            }

            foreach (var letter in lists[i].Letters)
                _letters[letter] |= 1 << i;
        }
    }

    /// <summary>The tag of the language at this place.</summary>
    public string TagOf(int language) => _tags[language];

    /// <summary>A bit for each language that has the word, or a letter of it that few have. O(length of the word).</summary>
    public int LanguagesOf(ReadOnlySpan<char> word)
    {
        var languages = word.Length <= _longest ? _slots[SlotOf(word)].Languages : 0;
        if (languages != 0)
            return languages;
        foreach (var c in word)
            languages |= c is >= '\u0080' and < '\u0180' ? _letters[c] : 0;
        return languages;
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ Lower(c)) * 16777619u;
        var slot = (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);
        while (_slots[slot].Word is { } listed && !Matches(listed, word))
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

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
