namespace Corpus;

/// <summary>What statistics take for the same word: terms, or where case matters types; and which of them count. Immutable, so thread-safe.</summary>
/// <param name="vocabulary">The words of the image.</param>
/// <param name="lexicon">The same, on disk.</param>
/// <param name="matchCase">Whether words that differ in case are different.</param>
/// <param name="wordsOnly">Whether tokens without a letter or a digit are left out.</param>
internal sealed class WordUnits(Vocabulary vocabulary, Lexicon lexicon, bool matchCase, bool wordsOnly)
{
    // The number of each among those of several images; null where they keep their own.
    private int[]? _joined;
    private int _joinedCount;

    /// <summary>How many there are: their numbers are less.</summary>
    public int Count => _joined is null ? OwnCount : _joinedCount;

    /// <summary>How many the index has.</summary>
    public int OwnCount => matchCase ? lexicon.TypeCount : vocabulary.TermCount;

    /// <summary>Those of an index.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static WordUnits Of(Subcorpus subcorpus, bool matchCase, bool wordsOnly)
        => new(subcorpus.Index.VocabularyFor(subcorpus.Cancellation), subcorpus.Index.Lexicon, matchCase, wordsOnly);

    /// <summary>The same with other numbers.</summary>
    /// <param name="numbers">The number of each.</param>
    /// <param name="count">They are less than this.</param>
    public WordUnits Joined(int[] numbers, int count) => new(vocabulary, lexicon, matchCase, wordsOnly) { _joined = numbers, _joinedCount = count };

    /// <summary>The number of each type; -1 of those that do not count. Nobody writes to it. O(types).</summary>
    public int[] ByType()
    {
        if (!wordsOnly && !matchCase && _joined is null)
            return vocabulary.TermOfType;
        var numbers = new int[lexicon.TypeCount];
        for (var type = 0; type < numbers.Length; type++)
        {
            var term = vocabulary.TermOfType[type];
            var number = matchCase ? type : term;
            numbers[type] = wordsOnly && !vocabulary.Words[term] ? -1 : _joined is null ? number : _joined[number];
        }

        return numbers;
    }

    /// <summary>How often each occurs, given how often the types do; 0 for those that do not count. O(types).</summary>
    /// <param name="typeCounts">Empty where there are no tokens.</param>
    public int[] CountsOf(int[] typeCounts)
    {
        var counts = new int[Count];
        var numbers = ByType();
        for (var type = 0; type < typeCounts.Length; type++)
        {
            if (numbers[type] >= 0)
                counts[numbers[type]] += typeCounts[type];
        }

        return counts;
    }

    /// <summary>The number among those of several images.</summary>
    /// <param name="own">The number that the index has.</param>
    public int JoinedNumberOf(int own) => _joined is null ? own : _joined[own];

    /// <summary>How many articles of the corpus have it, where the lexicon knows it; else -1. O(log terms).</summary>
    /// <param name="number">The number that the index has.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int KnownArticlesOf(int number) => matchCase ? -1 : vocabulary.TermAt(number).ArticleFrequency;

    /// <summary>How it is written. O(log terms).</summary>
    /// <param name="number">The number that the index has.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string FormOf(int number) => matchCase ? lexicon.FormOf(number) : vocabulary.FormOf(number);

    /// <summary>The number that the index has of a word; -1 if there is none. O(log terms).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int NumberOf(string word)
    {
        if (!lexicon.TryFind(WordForm.OfBeginning(word, matchCase: false), out var term))
            return -1;
        return matchCase ? lexicon.TypeOf(term, WordForm.OfBeginning(word, matchCase: true)) : vocabulary.TermOfType[term.FirstType];
    }
}
