using System.Globalization;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Reads the files of a corpus on all cores and hands them out in corpus order, a batch ahead of whoever takes them.</summary>
/// <remarks>Memory holds two batches: a few megabytes, or two files where these are longer and cannot be divided.</remarks>
internal static class ArticleFiles
{
    // So little that what a batch holds is mostly gone before the garbage collector has moved it to a generation that costs more.
    private const int FilesPerThread = 16;
    private const long BytesPerThread = 1 << 20;

    // Three bytes for each character, which .NET sets aside to write a text as UTF-8, must fit into one array.
    private const int LongestFile = 500_000_000;

    /// <summary>Reads the files; one that is long and can be divided comes as several, part by part.</summary>
    /// <param name="entries">The files, in any order.</param>
    /// <param name="corpusClass">The class of the corpus.</param>
    /// <param name="options">What the card says of heads.</param>
    /// <param name="segment">Segments an article; null where that is not needed. Called by several threads.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <param name="threads">How many threads read at most; null for one on each core.</param>
    /// <param name="partSize">How long the parts of a file are, in bytes; one that is not twice as long is not divided.</param>
    public static IEnumerable<ReadFile> Read(
        IReadOnlyList<CorpusFileEntry> entries, string corpusClass, ReadingOptions options, Func<SourceArticle, EncodedLayers>? segment,
        CancellationToken cancellation, int? threads = null, int partSize = FileParts.Size)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount };
        var reader = new PieceReader(corpusClass, options, segment, parallel);
        using var pieces = Pieces(entries.OrderBy(file => file.Path, StringComparer.Ordinal), partSize).GetEnumerator();
        var next = ReadBatch();
        try
        {
            for (var batch = next.GetAwaiter().GetResult(); batch.Length > 0; batch = next.GetAwaiter().GetResult())
            {
                next = ReadBatch();
                foreach (var file in batch)
                    yield return file;
            }
        }
        finally
        {
            // Whoever leaves early must not close the file that is being read. What went wrong with it nobody asks any more.
            Task.WaitAny(next);
        }

        Task<ReadFile[]> ReadBatch() => Task.Run(
            () =>
            {
                var pending = TakeBatch(pieces, parallel.MaxDegreeOfParallelism);
                var batch = new ReadFile[pending.Count];
                Parallel.For(0, batch.Length, parallel, i => batch[i] = reader.Read(pending[i]));
                return batch;
            },
            cancellation);
    }

    /// <summary>The bytes of a file; none of a pipe or a device, which says that it is empty, and which to open might never return.</summary>
    /// <exception cref="IOException">The file cannot be read, or is too long to be one text.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        var length = LengthOf(path);
        if (length > LongestFile)
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"It has {length:N0} bytes; divide it into files of at most {LongestFile:N0}"));
        return length == 0 ? [] : File.ReadAllBytes(path);
    }

    private static List<FilePiece> TakeBatch(IEnumerator<FilePiece> pieces, int threads)
    {
        var batch = new List<FilePiece>();
        var bytes = 0L;
        while (batch.Count < FilesPerThread * threads && bytes < BytesPerThread * threads && pieces.MoveNext())
        {
            batch.Add(pieces.Current);
            bytes += pieces.Current.Length;
        }

        return batch;
    }

    private static IEnumerable<FilePiece> Pieces(IEnumerable<CorpusFileEntry> files, int partSize)
    {
        foreach (var file in files)
        {
            var (length, failure) = TryLengthOf(file.FullPath);
            if (failure is not null || length <= 2L * partSize || !ArticleFileReader.IsDivisible(file.Path) || !TryDivide(file.FullPath, partSize))
            {
                yield return new FilePiece(file, length);
                continue;
            }

            foreach (var (bytes, partLength, firstLine) in FileParts.Read(file.FullPath, partSize))
                yield return new FilePiece(file, partLength, bytes, new FilePart(firstLine));
        }
    }

    // What cannot be read as a whole says itself what is wrong with it.
    private static (long Length, Exception? Failure) TryLengthOf(string path)
    {
        try
        {
            return (LengthOf(path), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (0, failure);
        }
    }

    private static bool TryDivide(string path, int partSize)
    {
        try
        {
            return FileParts.CanRead(path, partSize);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>How many bytes a file has, or what a link leads to; 0 of a pipe and a device.</summary>
    // A link has a length of its own, whatever it leads to. Its attributes are asked for together with its length, its target apart.
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
        return isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
    }
}
