namespace Corpus;

/// <summary>A part of articles in which words stand together.</summary>
public enum ContextUnit
{
    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A whole article.</summary>
    Article,
}
