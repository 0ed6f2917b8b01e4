using System.Globalization;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Reads the files of a corpus on all cores and hands them out in corpus order, a batch ahead of whoever takes them.</summary>
internal static class ArticleFiles
{
    // So few that what a batch holds is mostly gone before the garbage collector has moved it to a generation that costs more.
    private const int FilesPerThread = 16;

    // Three bytes for each character, which .NET sets aside to write a text as UTF-8, must fit into one array.
    private const int LongestFile = 500_000_000;

    /// <summary>Reads the files.</summary>
    /// <param name="entries">The files, in any order.</param>
    /// <param name="corpusClass">The class of the corpus.</param>
    /// <param name="options">What the card says of heads.</param>
    /// <param name="segment">Segments an article; null where that is not needed. Called by several threads.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <param name="threads">How many threads read at most; null for one on each core.</param>
    public static IEnumerable<ReadFile> Read(
        IReadOnlyList<CorpusFileEntry> entries, string corpusClass, ReadingOptions options, Func<SourceArticle, EncodedLayers>? segment,
        CancellationToken cancellation, int? threads = null)
    {
        var files = entries.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount };
        var batchSize = FilesPerThread * parallel.MaxDegreeOfParallelism;
        var next = ReadBatch(0);
        for (var start = 0; start < files.Length; start += batchSize)
        {
            var batch = next.GetAwaiter().GetResult();
            next = ReadBatch(start + batchSize);
            foreach (var file in batch)
                yield return file;
        }

        Task<ReadFile[]> ReadBatch(int start) => Task.Run(
            () =>
            {
                var batch = new ReadFile[Math.Clamp(files.Length - start, 0, batchSize)];
                Parallel.For(
                    0,
                    batch.Length,
                    parallel,
                    i => batch[i] = ReadOne(files[start + i], corpusClass, options, segment, parallel));
                return batch;
            },
            cancellation);
    }

    /// <summary>The bytes of a file; none of a pipe or a device, which says that it is empty, and which to open might never return.</summary>
    /// <exception cref="IOException">The file cannot be read, or is too long to be one text.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        // A link has a length of its own, whatever it leads to. Its attributes are asked for together with its length, its target apart.
        var file = new FileInfo(path);
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
        var length = isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
        if (length > LongestFile)
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"It has {length:N0} bytes; divide it into files of at most {LongestFile:N0}"));
        return length == 0 ? [] : File.ReadAllBytes(path);
    }

    private static ReadFile ReadOne(
        CorpusFileEntry file, string corpusClass, ReadingOptions options, Func<SourceArticle, EncodedLayers>? segment, ParallelOptions parallel)
    {
        FileReading reading;
        try
        {
            var bytes = ReadBytes(file.FullPath);
            reading = ArticleFileReader.Read(file.Path, bytes, bytes.Length, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            reading = new FileReading(
                [], [SourceDiagnostic.Create(DiagnosticRules.Unreadable, file.Path, FilePlace.Beginning, failure.Message)]);
        }

        return new ReadFile(
            file, reading.Articles, segment is null ? [] : Segment(reading.Articles, segment, parallel), reading.Diagnostics,
            [.. reading.Articles.Select(article => ArticleSummary.Of(article, corpusClass))]);
    }

    // A corpus may be one file of many articles, which all cores are to share.
    private static EncodedLayers[] Segment(IReadOnlyList<SourceArticle> articles, Func<SourceArticle, EncodedLayers> segment, ParallelOptions parallel)
    {
        var layers = new EncodedLayers[articles.Count];
        if (layers.Length == 1)
            layers[0] = segment(articles[0]);
        else
            Parallel.For(0, layers.Length, parallel, i => layers[i] = segment(articles[i]));
        return layers;
    }
}
