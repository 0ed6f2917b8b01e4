namespace Corpus;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct CharSpan(int Start, int End)
{
    public int Length => End - Start;
}
