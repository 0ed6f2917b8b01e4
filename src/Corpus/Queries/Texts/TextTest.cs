using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>What is asked of a text. Immutable.</summary>
internal abstract class TextTest
{
    /// <summary>Whether the text passes: calls the method of <see cref="Text"/> that the same C# over the article calls.</summary>
    public abstract bool Holds(Text text);

    /// <summary>Whether a longer text that this one is a part of passes too, so that an article passes if a span of it does.</summary>
    public abstract bool IsMonotone { get; }

    /// <summary>How an index answers it for the texts of all articles; null if each text has to be read.</summary>
    public virtual IndexAccess? AccessBy(CorpusImage image) => null;

    /// <summary>What <see cref="Holds"/> costs for the text of an article, in nanoseconds, by order of magnitude.</summary>
    public abstract double CostOf(CorpusImage image);

    /// <summary>The call in C#: <c>ContainsWord("haven")</c>.</summary>
    public abstract override string ToString();

    /// <summary>Whether it has the string in it.</summary>
    public static TextTest Contains(string value, StringComparison comparison = StringComparison.Ordinal)
    {
        ArgumentNullException.ThrowIfNull(value);
        return comparison == StringComparison.Ordinal ? new LiteralTest(value) : new ComparedLiteralTest(value, comparison);
    }

    /// <summary>Whether it has the words one after the other.</summary>
    public static TextTest Words(string words, bool matchCase, bool isPhrase)
        => new WordsTest(words ?? throw new ArgumentNullException(nameof(words)), matchCase, isPhrase);

    /// <summary>Whether both stand near each other.</summary>
    public static TextTest Near(string first, string second, int within, bool matchCase)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (within < 1)
            throw new ArgumentOutOfRangeException(nameof(within), within, "Two words are at least 1 token apart, so this must be 1 or more.");
        return new NearTest(first, second, within, matchCase);
    }

    /// <summary>Whether it has a token that begins so.</summary>
    public static TextTest Prefix(string prefix, bool matchCase) => new PrefixTest(prefix ?? throw new ArgumentNullException(nameof(prefix)), matchCase);

    /// <summary>Whether it has a token in which the pattern has a match.</summary>
    public static TextTest WordMatch(Regex pattern) => new WordRegexTest(pattern ?? throw new ArgumentNullException(nameof(pattern)));

    /// <summary>Whether the pattern has a match in it.</summary>
    public static TextTest Match(Regex pattern) => new RegexTest(pattern ?? throw new ArgumentNullException(nameof(pattern)));

    /// <summary>How many bytes the text of an article has on average.</summary>
    protected static double BytesOf(CorpusImage image) => (double)image.Documents.Texts.Length / Math.Max(1, image.Count);
}
