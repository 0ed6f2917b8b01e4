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
}
