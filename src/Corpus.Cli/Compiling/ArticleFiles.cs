using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Reads the files of a corpus on all cores and hands them out in corpus order, a batch ahead of whoever takes them.</summary>
internal static class ArticleFiles
{
    private const int BatchSize = 256;

    public static IEnumerable<ReadFile> Read(
        IReadOnlyList<CorpusFileEntry> entries, string corpusClass, CancellationToken cancellation)
    {
        var files = entries.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var next = ReadBatch(0);
        for (var start = 0; start < files.Length; start += BatchSize)
        {
            var batch = next.GetAwaiter().GetResult();
            next = ReadBatch(start + BatchSize);
            foreach (var file in batch)
                yield return file;
        }

        Task<ReadFile[]> ReadBatch(int start) => Task.Run(
            () =>
            {
                var batch = new ReadFile[Math.Clamp(files.Length - start, 0, BatchSize)];
                Parallel.For(
                    0,
                    batch.Length,
                    new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                    i => batch[i] = ReadOne(files[start + i], corpusClass));
                return batch;
            },
            cancellation);
    }

    private static ReadFile ReadOne(CorpusFileEntry file, string corpusClass)
    {
        FileReading reading;
        try
        {
            // A pipe or a device says that it is empty; opening it might never return.
            var bytes = new FileInfo(file.FullPath).Length == 0 ? [] : File.ReadAllBytes(file.FullPath);
            reading = ArticleFileReader.Read(file.Path, bytes, bytes.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            reading = new FileReading(
                [], [SourceDiagnostic.Create(DiagnosticRules.Unreadable, file.Path, FilePlace.Beginning, failure.Message)]);
        }

        return new ReadFile(file, reading, [.. reading.Articles.Select(article => ArticleSummary.Of(article, corpusClass))]);
    }
}
