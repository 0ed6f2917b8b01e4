using System.Diagnostics.CodeAnalysis;
using System.IO.MemoryMappedFiles;
using System.Reflection;
using Microsoft.Win32.SafeHandles;

namespace Corpus;

/// <summary>
/// The bytes of an image where they lie: in the program's own file (an embedded resource), in a mapped file, or in an array.
/// </summary>
/// <remarks>
/// <para>The only file of the project with pointers, because mapped memory has no other address. A pointer leaves it as a
/// span only, and only within <see cref="Length"/>.</para>
/// <para>A span does not keep a mapping alive, so one that is unmapped under it would end the process. Therefore nothing is
/// unmapped at <see cref="Dispose"/>: from then on every access throws, and the mapping goes when the garbage collector finds
/// that no image, article, paragraph or text refers to it any more. A mapping that nobody disposes stays until the process
/// ends; it costs address space, no memory.</para>
/// <para>Thread-safe.</para>
/// </remarks>
[SuppressMessage("Design", "CA1063:Implement IDisposable correctly", Justification = "The finalizer must run after Dispose; see the remarks.")]
[SuppressMessage("Usage", "CA1816:Dispose methods should call SuppressFinalize", Justification = "The finalizer must run after Dispose; see the remarks.")]
[SuppressMessage("Design", "MA0055:Do not use finalizer", Justification = "Only the garbage collector knows when nobody reads the mapping; see the remarks.")]
internal sealed unsafe class ImageMemory : IDisposable
{
    private readonly string _name;
    private readonly Assembly? _assembly;
    private readonly byte[]? _array;
    private readonly byte* _pointer;
    private readonly object? _owner;
    private volatile bool _disposed;

    private ImageMemory(string name, Assembly? assembly, byte[] array)
    {
        _name = name;
        _assembly = assembly;
        _array = array;
        Length = array.Length;
    }

    private ImageMemory(string name, Assembly? assembly, byte* pointer, long length, object owner)
    {
        _name = name;
        _assembly = assembly;
        _pointer = pointer;
        Length = length;
        _owner = owner;
    }

    ~ImageMemory()
    {
        // MapFile has closed the handle; this was the last reference to it.
        if (_disposed && _owner is SafeMemoryMappedViewHandle view)
            view.ReleasePointer();
    }

    /// <summary>Where the bytes come from, for messages: the path in quotes, or the resource and its assembly.</summary>
    public string Origin => Describe(_name, _assembly);

    /// <summary>The number of bytes.</summary>
    public readonly long Length;

    /// <summary>Over an array, which is not copied and must not change.</summary>
    public static ImageMemory FromBytes(string name, byte[] bytes) => new(name, null, bytes);

    /// <summary>Over the file, which must not be overwritten in place while it is mapped. O(1).</summary>
    /// <exception cref="CorpusImageException">The file is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static ImageMemory MapFile(string path) => MapFile(path, path, 0, -1);

    /// <summary>Over a stretch of the file, which must not be overwritten in place while it is mapped. O(1).</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What messages call the image.</param>
    /// <param name="offset">Where it begins in the file, which is that long.</param>
    /// <param name="length">How many bytes it has; -1 for all of the file.</param>
    /// <exception cref="CorpusImageException">It is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static ImageMemory MapFile(string path, string name, long offset, long length)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
        if (length < 0)
            length = stream.Length;
        if (length == 0)
            throw CorpusImageException.Damaged(Describe(name, null), "it is empty");

        using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        using var accessor = file.CreateViewAccessor(offset, length, MemoryMappedFileAccess.Read);
        var view = accessor.SafeMemoryMappedViewHandle;
        byte* pointer = null;
        view.AcquirePointer(ref pointer);
        return new ImageMemory(name, null, pointer + accessor.PointerOffset, length, view);
    }

    /// <summary>Over the resource, in place wherever the runtime has the assembly mapped; null if there is none. O(1), else O(length).</summary>
    public static ImageMemory? FromResource(Assembly assembly, string name)
    {
        var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;

        // The stream keeps the assembly alive, and with it the memory.
        return stream is UnmanagedMemoryStream mapped
            ? new ImageMemory(name, assembly, mapped.PositionPointer, mapped.Length, mapped)
            : Copy(name, assembly, stream);
    }

    /// <summary>The bytes from <paramref name="offset"/> on. O(1), allocates nothing.</summary>
    /// <exception cref="CorpusImageException">They are not all within the image.</exception>
    /// <exception cref="ObjectDisposedException">After <see cref="Dispose"/>.</exception>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        if (_disposed)
            throw Disposed();
        if (offset < 0 || length < 0 || offset > Length - length)
            throw Beyond(offset, length);
        return _array is null
            ? new ReadOnlySpan<byte>(_pointer + offset, length)
            : new ReadOnlySpan<byte>(_array, (int)offset, length);
    }

    /// <summary>Makes every later access throw.</summary>
    public void Dispose() => _disposed = true;

    private static ImageMemory Copy(string name, Assembly assembly, Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new ImageMemory(name, assembly, bytes);
        }
    }

    private static string Describe(string name, Assembly? assembly)
        => assembly is null ? $"'{name}'" : $"'{name}' in {assembly.GetName().Name}";

    private ObjectDisposedException Disposed() => new(nameof(CorpusImage), $"The corpus image {Origin} has been disposed of.");

    private CorpusImageException Beyond(long offset, int length)
        => CorpusImageException.Damaged(Origin, $"it refers to {length} bytes at {offset}, beyond its end");
}
