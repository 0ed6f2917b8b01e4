namespace Corpus;

/// <summary>A section as the table in the header has it.</summary>
/// <param name="Tag">Four letters.</param>
/// <param name="Offset">Where it begins in the image.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Detail">The number of its elements; of the checksums, their own checksum.</param>
/// <param name="IsOptional">Whether a reader that does not know it may read the image all the same.</param>
internal sealed record SectionEntry(uint Tag, long Offset, long Length, long Detail, bool IsOptional = false);
