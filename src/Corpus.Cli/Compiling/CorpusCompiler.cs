using Corpus.Cli.Reporting;
using Corpus.Image;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Compiles the files of a corpus into an image. Each file is read once and let go of when its text is written.</summary>
internal static class CorpusCompiler
{
    /// <summary>Writes the image, or reports errors and leaves what stands at <paramref name="output"/> alone.</summary>
    /// <returns>Whether the image was written.</returns>
    public static bool Compile(CorpusFileList list, string output, Report report, CancellationToken cancellation)
    {
        var isWritten = false;
        ImageFile.Write(output, stream =>
        {
            isWritten = Write(list, stream, report, cancellation);
            return isWritten;
        });
        return isWritten;
    }

    private static bool Write(CorpusFileList list, Stream stream, Report report, CancellationToken cancellation)
    {
        var writer = new ImageWriter(stream, list.Corpus, list.Language);
        var summaries = new List<ArticleSummary>(list.Files.Count);
        var fullPaths = new Dictionary<string, string>(list.Files.Count, StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in ArticleFiles.Read(list, cancellation))
        {
            fullPaths.TryAdd(file.File.Path, file.File.FullPath);
            foreach (var finding in file.Reading.Diagnostics)
                report.Add(file.File.FullPath, finding);

            for (var i = 0; i < file.Summaries.Count; i++)
            {
                summaries.Add(file.Summaries[i]);
                if (ids.Add(file.Summaries[i].Id))
                    writer.Add(file.Reading.Articles[i], file.Summaries[i].Headline);
            }
        }

        var outline = CorpusOutline.Create(list.ClassName, list.Language, summaries);
        OutlineFindings.Report(list, outline, fullPaths, report);
        if (report.HasErrors)
            return false;

        writer.Finish([.. outline.Articles.Select(article => article.Name)], outline.Fingerprint.ToBytes());
        return true;
    }
}
