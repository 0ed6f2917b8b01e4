namespace Corpus;

/// <summary>Where a section lies, checked to be within the body: an array of elements of one size.</summary>
internal struct ImageSection
{
    /// <summary>Of its first byte, from the beginning of the image.</summary>
    public long Offset;

    /// <summary>In bytes.</summary>
    public long Length;

    /// <summary>The number of elements.</summary>
    public long Count;
}
