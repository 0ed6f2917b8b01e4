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

    /// <summary>Whether it has the string in it: ordinal.</summary>
    public static TextTest Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new PlainTextTest($"Contains({CSharpLiteral.Of(value)})", isMonotone: true, text => text.Contains(value));
    }

    /// <summary>Whether it has the words one after the other.</summary>
    public static TextTest Words(string words, bool matchCase, bool isPhrase)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new PlainTextTest(
            $"{(isPhrase ? "ContainsPhrase" : "ContainsWord")}({CSharpLiteral.Of(words)}{(matchCase ? ", matchCase: true" : "")})", isMonotone: true, text => text.ContainsPhrase(words, matchCase));
    }

    /// <summary>Whether both stand near each other.</summary>
    public static TextTest Near(string first, string second, int within, bool matchCase) => throw new NotSupportedException();

    /// <summary>Whether it has a token that begins so.</summary>
    public static TextTest Prefix(string prefix, bool matchCase) => throw new NotSupportedException();

    /// <summary>Whether it has a token in which the pattern has a match.</summary>
    public static TextTest WordMatch(Regex pattern) => throw new NotSupportedException();

    /// <summary>Whether the pattern has a match in it.</summary>
    public static TextTest Match(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new PlainTextTest($"ContainsMatch({CSharpLiteral.Of(pattern)})", isMonotone: false, text => pattern.IsMatch(text.ToString()));
    }
}
