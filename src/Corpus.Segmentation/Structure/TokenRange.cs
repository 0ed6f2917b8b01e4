namespace Corpus.Segmentation;

/// <summary>Some tokens of a text, one after the other. <c>default</c> is none.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Count">How many.</param>
internal readonly record struct TokenRange(int First, int Count)
{
    /// <summary>The one behind the last.</summary>
    public int End => First + Count;

    /// <summary>Whether it is none.</summary>
    public bool IsEmpty => Count == 0;
}
