namespace Corpus.Segmentation;

/// <summary>The classes of words, looked up without regard to case and to the shape of apostrophes; a lookup allocates nothing.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 40;
    private const int ShortestEnd = 4;

    private readonly List<(string Word, int Value)> _added = [];
    private WordTable _table = new([]);

    /// <summary>Adds words to a class; a word may be in several.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="words">The words in lower case, with straight apostrophes, white space between them.</param>
    public void Add(WordClass kind, string words)
    {
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            _added.Add((word, (int)kind));
    }

    /// <summary>Makes the table that <see cref="Find(ReadOnlySpan{char})"/> reads.</summary>
    public void Freeze()
    {
        _table = new WordTable(_added);
        _added.Clear();
    }

    /// <summary>The classes of a word. O(length of the word), and no more than that of the longest word.</summary>
    public WordClass Find(ReadOnlySpan<char> word) => (WordClass)_table.Find(word);

    /// <summary>The classes of a short word. O(1).</summary>
    public WordClass Find(FoldedWord word) => (WordClass)_table.Find(word);

    /// <summary>The classes of the longest listed word of at least four letters that the word ends in, as the compounds of Dutch and German do.</summary>
    /// <example><c>havenkapitein</c> has those of <c>kapitein</c>.</example>
    public WordClass FindEnd(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return WordClass.None;
        for (var start = 0; start <= word.Length - ShortestEnd; start++)
        {
            var end = FoldedWord.Of(word.Slice(start));
            if (!end.IsNone)
                return FindEnd(end);
            var found = (WordClass)_table.FindOther(word.Slice(start));
            if (found != WordClass.None)
                return found;
        }

        return WordClass.None;
    }

    private WordClass FindEnd(FoldedWord word)
    {
        for (; word.Length >= ShortestEnd; word = word.WithoutFirst())
        {
            var found = Find(word);
            if (found != WordClass.None)
                return found;
        }

        return WordClass.None;
    }
}
