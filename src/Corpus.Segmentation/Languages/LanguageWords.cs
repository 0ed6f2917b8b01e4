namespace Corpus.Segmentation;

/// <summary>Which languages have a word: <see cref="FunctionWords"/> as one hash table, made when a language is first asked for.</summary>
internal sealed class LanguageWords
{
    /// <summary>How many languages there may be: as many as an <see cref="int"/> has bits, less its sign.</summary>
    public const int MostLanguages = 31;

    /// <summary>All that are known.</summary>
    public static readonly LanguageWords All = new(FunctionWords.Lists);

    private readonly WordTable _words;
    private readonly int[] _letters = new int[0x180];
    private readonly string[] _tags;

    private LanguageWords((string Tag, string Words, string Letters)[] lists)
    {
        _tags = [.. lists.Select(list => list.Tag)];
        _words = new WordTable(lists.SelectMany(
            (list, language) => list.Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => (word, 1 << language))));
        for (var language = 0; language < lists.Length; language++)
        {
            foreach (var letter in lists[language].Letters)
                _letters[letter] |= 1 << language;
        }
    }

    /// <summary>The tag of the language at this place.</summary>
    public string TagOf(int language) => _tags[language];

    /// <summary>A bit for each language that has the word, or a letter of it that few have. O(length of the word).</summary>
    public int LanguagesOf(ReadOnlySpan<char> word)
    {
        var languages = _words.Find(word);
        if (languages != 0)
            return languages;
        foreach (var c in word)
            languages |= c is >= '\u0080' and < '\u0180' ? _letters[c] : 0;
        return languages;
    }
}
