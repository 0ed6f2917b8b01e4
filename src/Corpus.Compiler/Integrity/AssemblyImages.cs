using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Corpus.Compiler.Integrity;

/// <summary>Finds the images that are embedded in an assembly, which is read and never loaded.</summary>
internal static class AssemblyImages
{
    /// <summary>Where each is, in the order of the assembly; none in what is no .NET assembly. O(resources).</summary>
    /// <exception cref="IntegrityException">It is damaged.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static List<(string Name, long Offset, long Length)> Find(Stream stream)
    {
        try
        {
            using var assembly = new PEReader(stream, PEStreamOptions.LeaveOpen);
            return assembly.HasMetadata ? Find(assembly, stream) : [];
        }
        catch (Exception failure) when (failure is BadImageFormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            // The reader of assemblies has more than one word for damage.
            throw IntegrityException.Damaged($"it is no assembly, or damaged: {failure.Message} Build or download it again.", failure);
        }
    }

    private static List<(string Name, long Offset, long Length)> Find(PEReader assembly, Stream stream)
    {
        var images = new List<(string, long, long)>();
        var metadata = assembly.GetMetadataReader();
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            var name = metadata.GetString(resource.Name);
            if (!resource.Implementation.IsNil || !name.EndsWith(ManifestFile.ImageExtension, StringComparison.Ordinal))
                continue;

            var (offset, length) = Locate(assembly, stream, resource.Offset);
            if (length < 0)
                throw IntegrityException.Damaged($"it is damaged: its resource '{name}' reaches beyond its end. Build or download it again.");
            images.Add((name, offset, length));
        }

        return images;
    }

    // A resource is its length in four bytes, and its bytes (ECMA-335, II.24.2.1 and II.25.3.3). The length is -1 where they are not all within the file.
    private static (long Offset, long Length) Locate(PEReader assembly, Stream stream, long offset)
    {
        var headers = assembly.PEHeaders;
        if (headers.CorHeader is not { } header || !headers.TryGetDirectoryOffset(header.ResourcesDirectory, out var start))
            return (0, -1);
        var resources = header.ResourcesDirectory.Size;
        var at = start + offset;
        Span<byte> length = stackalloc byte[sizeof(uint)];
        if (offset < 0 || offset > resources - length.Length || at > stream.Length - length.Length)
            return (0, -1);

        stream.Position = at;
        stream.ReadExactly(length);
        var size = (long)BitConverter.ToUInt32(length);
        at += length.Length;
        return size <= resources - offset - length.Length && size <= stream.Length - at ? (at, size) : (at, -1);
    }
}
