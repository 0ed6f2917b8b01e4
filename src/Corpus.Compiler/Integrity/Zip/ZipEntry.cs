namespace Corpus.Compiler.Integrity.Zip;

/// <summary>A file in a zip archive, as the directory at its end has it.</summary>
internal sealed class ZipEntry
{
    /// <summary>Its name, with <c>/</c> between folders, as it stands; checked to stay within the folder it would be extracted to.</summary>
    public required string Name { get; init; }

    /// <summary>What <see cref="Name"/> is called on disk: packages have some characters as <c>%XX</c>.</summary>
    public required string Path { get; init; }

    public required ushort Flags { get; init; }

    public required ushort Method { get; init; }

    public required uint Crc { get; init; }

    /// <summary>Of what stands in the archive, in bytes.</summary>
    public required long CompressedLength { get; init; }

    /// <summary>Of the file, in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Where its own header begins.</summary>
    public required long HeaderOffset { get; init; }

    /// <summary>Where its bytes begin; known when its header has been read.</summary>
    public long DataOffset { get; set; }

    /// <summary>Whether it is a folder, which has no bytes.</summary>
    public bool IsFolder => Name.EndsWith('/');
}
