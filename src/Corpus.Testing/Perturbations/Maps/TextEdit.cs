namespace Corpus.Testing;

/// <summary>A stretch of the original, and the stretch of the changed text that stands in its place.</summary>
internal readonly record struct TextEdit(int Start, int End, int ChangedStart, int ChangedEnd)
{
    public bool IsInsertion => Start == End;

    /// <summary>By how many units everything behind it moves.</summary>
    public int Growth => ChangedEnd - ChangedStart - (End - Start);
}
