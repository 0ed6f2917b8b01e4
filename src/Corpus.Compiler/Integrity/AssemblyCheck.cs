namespace Corpus.Compiler.Integrity;

/// <summary>Checks the images that are embedded in a .dll or an .exe.</summary>
internal static class AssemblyCheck
{
    /// <summary>Whether a file is called like an assembly.</summary>
    public static bool IsAssembly(string path)
        => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the images are; none in what is no program at all, as a library of another system.</summary>
    /// <param name="content">The assembly.</param>
    /// <exception cref="IntegrityException">It is damaged.</exception>
    public static List<(string Name, long Offset, long Length)> ImagesOf(CheckedContent content)
    {
        using var stream = content.OpenRead();
        if (stream.ReadByte() != 'M' || stream.ReadByte() != 'Z')
            return [];
        stream.Position = 0;
        return AssemblyImages.Find(stream);
    }
}
