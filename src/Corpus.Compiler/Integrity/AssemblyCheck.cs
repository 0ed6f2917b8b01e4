namespace Corpus.Compiler.Integrity;

/// <summary>Checks the images that are embedded in a .dll or an .exe.</summary>
internal static class AssemblyCheck
{
    /// <summary>Whether a file is called like an assembly.</summary>
    public static bool IsAssembly(string path)
        => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the images are.</summary>
    /// <param name="content">The assembly.</param>
    /// <param name="isNative">Whether it may be no program at all.</param>
    /// <exception cref="IntegrityException">It is damaged.</exception>
    public static List<(string Name, long Offset, long Length)> ImagesOf(CheckedContent content, bool isNative)
    {
        using var stream = content.OpenRead();
        if (!isNative || (stream.ReadByte() == 'M' && stream.ReadByte() == 'Z'))
        {
            stream.Position = 0;
            return AssemblyImages.Find(stream);
        }

        return [];
    }
}
