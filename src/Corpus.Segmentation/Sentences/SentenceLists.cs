namespace Corpus.Segmentation;

/// <summary>What <see cref="SentenceSplitter"/> knows of a language: lists of words, in lower case.</summary>
internal sealed class SentenceLists
{
    /// <summary>Of a language that nothing is known of.</summary>
    public static readonly SentenceLists None = new();

    /// <summary>
    /// Words that begin a sentence far more often than a name, as <c>de</c>, <c>he</c> or <c>daarna</c>: a capital of theirs behind an abbreviation
    /// is the capital of a sentence.
    /// </summary>
    public WordSet Starters { get; init; } = WordSet.Empty;

    /// <summary>Words that begin a clause behind such a verb, which then attributes nothing: <c>Moore said the price was high.</c></summary>
    public WordSet ClauseSubjects { get; init; } = WordSet.Empty;

    /// <summary>Those of the verbs that may have the hearer behind them, where the others have a clause: <c>Moore asked the clerk.</c></summary>
    public WordSet VerbsWithHearer { get; init; } = WordSet.Empty;

    /// <summary>Words with a capital that go on with a time: <c>at 10 a.m. Tuesday</c>.</summary>
    public WordSet TimeWords { get; init; } = WordSet.Empty;

    /// <summary>Words of a name that stand among the starters too, as the <c>De</c> of <c>J. De Wit</c>.</summary>
    public WordSet Particles { get; init; } = WordSet.Empty;

    /// <summary>
    /// Words in lower case that are abbreviations before a number, and with a capital, or before anything else, ordinary words or names:
    /// <c>5 jan. 2021</c>, but <c>zei Jan.</c>
    /// </summary>
    public WordSet WordsBeforeNumber { get; init; } = WordSet.Empty;

    /// <summary>
    /// Names that end in an exclamation mark, without it. Only those that have a name behind them every day (<c>Yahoo! Mail</c>): of a title such as
    /// <c>Oklahoma!</c> the mark ends a sentence as often as not.
    /// </summary>
    public WordSet ExclaimedNames { get; init; } = WordSet.Empty;

    /// <summary>Words without a vowel that are no abbreviations with a full stop, as <c>tv</c>.</summary>
    public WordSet WordsWithoutVowel { get; init; } = WordSet.Empty;

    /// <summary>Whether a number with a full stop is an ordinal, as in <c>3. Oktober</c>.</summary>
    public bool HasOrdinalStops { get; init; }
}
