namespace Corpus.Segmentation;

/// <summary>The classes of words, looked up without regard to case and to the shape of apostrophes; a lookup allocates nothing.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, WordClass> _classes = new(StringComparer.Ordinal);
    private string[] _words = [];
    private WordClass[] _values = [];

    /// <summary>Adds words to a class; a word may be in several.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="words">The words in lower case, with straight apostrophes, white space between them.</param>
    public void Add(WordClass kind, string words)
    {
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            _classes.TryGetValue(word, out var before);
            _classes[word] = before | kind;
        }
    }

    /// <summary>Makes the table that <see cref="Find"/> reads.</summary>
    public void Freeze()
    {
        var size = 16;
        while (size < 3 * _classes.Count)
            size *= 2;
        _words = new string[size];
        _values = new WordClass[size];
        foreach (var pair in _classes)
        {
            var slot = WordHash.Of(pair.Key.AsSpan()) & (size - 1);
            while (_words[slot] is not null)
                slot = (slot + 1) & (size - 1);
            _words[slot] = pair.Key;
            _values[slot] = pair.Value;
        }

        _classes.Clear();
    }

    /// <summary>The classes of a word. O(length of the word), and no more than that of the longest word.</summary>
    public WordClass Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || _words.Length == 0)
            return WordClass.None;
        var slot = WordHash.Of(word) & (_words.Length - 1);
        while (_words[slot] is { } entry)
        {
            if (WordHash.AreEqual(entry.AsSpan(), word))
                return _values[slot];
            slot = (slot + 1) & (_words.Length - 1);
        }

        return WordClass.None;
    }

    /// <summary>The classes of the longest listed word of at least four letters that the word ends in, as the compounds of Dutch and German do.</summary>
    /// <example><c>havenkapitein</c> has those of <c>kapitein</c>.</example>
    public WordClass FindEnd(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return WordClass.None;
        for (var start = 0; start <= word.Length - 4; start++)
        {
            var found = Find(word.Slice(start));
            if (found != WordClass.None)
                return found;
        }

        return WordClass.None;
    }
}
