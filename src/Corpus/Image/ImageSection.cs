namespace Corpus;

/// <summary>Where a section lies, checked to be within the body: an array of elements of one size.</summary>
internal readonly struct ImageSection(long offset, long length, long count)
{
    /// <summary>Of its first byte, from the beginning of the image.</summary>
    public long Offset => offset;

    /// <summary>In bytes.</summary>
    public long Length => length;

    /// <summary>The number of elements.</summary>
    public long Count => count;
}
