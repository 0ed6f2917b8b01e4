namespace Corpus.Segmentation;

/// <summary>A set of words in lower case, which is asked for words however their capitals and apostrophes are written. Made once; asking allocates nothing.</summary>
internal sealed class WordSet
{
    /// <summary>Without a word.</summary>
    public static readonly WordSet Empty = new("");

    private readonly WordTable _table;
    private readonly string _words;

    /// <param name="words">The words in lower case, separated by white space; one that stands there twice counts once.</param>
    public WordSet(string words)
    {
        _words = words;
        _table = new WordTable(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => (word, 1)));
    }

    /// <summary>A set of the words of both.</summary>
    public WordSet And(WordSet other) => new(_words + " " + other._words);

    /// <summary>Whether it has the word. O(1): what is longer than its longest word is not read.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && _table.Find(word) != 0;
}
