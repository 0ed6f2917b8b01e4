using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Reads the files of a corpus on all cores and hands them out in corpus order, a batch ahead of whoever takes them.</summary>
internal static class ArticleFiles
{
    private const int BatchSize = 256;

    public static IEnumerable<ReadFile> Read(CorpusFileList list, CancellationToken cancellation)
    {
        var files = list.Files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var corpusClass = list.ClassName;
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
                    i => batch[i] = Read(files[start + i], corpusClass));
                return batch;
            },
            cancellation);
    }

    private static ReadFile Read(CorpusFileEntry file, string corpusClass)
    {
        FileReading reading;
        try
        {
            var bytes = File.ReadAllBytes(file.FullPath);
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
