using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>
/// What is looked for in texts, token by token: a word or phrase, words that begin so, words that a regular expression matches, and sequences and choices of these. A string and a
/// <see cref="Regex"/> become one by themselves: <c>articles.Concordance("de haven")</c>. Immutable, so thread-safe.
/// </summary>
/// <remarks>
/// <para>Words are compared as <see cref="Text.ContainsWord(string, bool)"/> compares them, and what is several tokens stands within one paragraph. Punctuation marks are tokens too.</para>
/// <para>
/// A sequence of choices stands for as many sequences as the product of theirs; whoever looks for more than 10,000 of them, or asks for more than some 2,000,000,000 occurrences at once, gets an
/// <see cref="InvalidOperationException"/> that says what to do.
/// </para>
/// <para>Where a pattern fits at a token in several ways, the longest counts, once. Occurrences that begin at different tokens all count, even where they overlap.</para>
/// </remarks>
public abstract class WordPattern
{
    private protected WordPattern()
    {
    }

    /// <summary>Any one token.</summary>
    public static WordPattern AnyToken { get; } = new AnyTokenPattern();

    /// <summary>The word, or the words one after the other, without case. Nothing where it is only white space.</summary>
    /// <param name="words">The words, with blanks between them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Words and Matching are the alternates.")]
    public static implicit operator WordPattern(string words) => Words(words);

    /// <summary>A token in whose form the expression finds a match; see <see cref="Matching"/>.</summary>
    /// <param name="pattern">The expression.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Words and Matching are the alternates.")]
    public static implicit operator WordPattern(Regex pattern) => Matching(pattern);

    /// <summary>The word, or the words one after the other.</summary>
    /// <param name="words">The words, with blanks between them; cut into tokens as the articles are.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static WordPattern Words(string words, bool matchCase = false)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new WordsPattern(words, matchCase);
    }

    /// <summary>A token that begins so.</summary>
    /// <param name="beginning">What it begins with; where it is empty, any token.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="beginning"/> is null.</exception>
    public static WordPattern StartingWith(string beginning, bool matchCase = false)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        return new BeginningPattern(beginning, matchCase);
    }

    /// <summary>A token in whose form the regular expression finds a match.</summary>
    /// <param name="pattern">The expression; the form has its case, as in <see cref="Text.ContainsWord(Regex)"/>, which also says what limits of time hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    public static WordPattern Matching(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new RegexPattern(pattern);
    }

    /// <summary>The patterns one after the other: <c>Sequence("aldus", WordPattern.AnyToken, new Regex("^S"))</c>.</summary>
    /// <param name="patterns">The patterns, at least one.</param>
    /// <exception cref="ArgumentException">There are none, or one is null.</exception>
    public static WordPattern Sequence(params IEnumerable<WordPattern> patterns) => new SequencePattern(Checked(patterns));

    /// <summary>Any of the patterns.</summary>
    /// <param name="patterns">The patterns, at least one.</param>
    /// <exception cref="ArgumentException">There are none, or one is null.</exception>
    public static WordPattern AnyOf(params IEnumerable<WordPattern> patterns) => new ChoicePattern(Checked(patterns));

    /// <summary>What it is called where it stands by itself: a word or phrase as it is, others as C#.</summary>
    internal virtual string Label => ToString();

    /// <summary>The pattern as C#, however long: a signature has to tell it from every other.</summary>
    public abstract override string ToString();

    /// <summary>What it is in the types of an index: each reading is the types of one token after the other. A reading that has a token which no article has is left out.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal abstract IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation);

    private static WordPattern[] Checked(IEnumerable<WordPattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        WordPattern[] all = [.. patterns];
        if (all.Length == 0)
            throw new ArgumentException("There must be at least one pattern.", nameof(patterns));
        return Array.IndexOf(all, null) is >= 0 and var missing ? throw new ArgumentException($"The pattern at {missing} is null.", nameof(patterns)) : all;
    }
}
