using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Compiles the files of a corpus into an image.</summary>
internal static class CorpusCompiler
{
    /// <summary>Writes the image, or reports errors and leaves what stands at <paramref name="output"/> alone.</summary>
    /// <returns>Whether the image was written.</returns>
    /// <exception cref="InvalidDataException">The articles are more than an image can hold.</exception>
    public static bool Compile(CorpusFileList list, string output, Report report, CancellationToken cancellation)
    {
        var card = CardFile.Read(list, report);
        var settings = CardSummary.Of(card);
        var files = ArticleFiles.Read(PathFindings.WithoutUnusable(list, report), list.ClassName, settings.Options, cancellation).ToList();
        foreach (var file in files)
        {
            foreach (var finding in file.Reading.Diagnostics)
                report.Add(file.File.FullPath, finding);
        }

        var outline = CorpusOutline.Create(list.ClassName, settings.LanguageOf(list), [.. files.SelectMany(file => file.Summaries)], settings.ContentHash);
        OutlineFindings.Report(list, outline, files, report);
        KeyFindings.Report(outline, settings.Options, files, report);
        if (report.HasErrors)
            return false;
        if (KeyFindings.ProblemOf(outline) is { } problem)
            throw new InvalidDataException(problem);

        var articles = files.SelectMany(file => file.Reading.Articles).ToDictionary(article => article.Id, StringComparer.Ordinal);
        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        ImageFile.Write(output, stream =>
        {
            var writer = new ImageWriter(stream, list.Corpus, settings.LanguageOf(list), card);
            for (var i = 0; i < outline.Articles.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Add(articles[outline.Articles[i].Id], outline.Names[i], outline.Articles[i].Headline);
            }

            writer.Finish(outline.Fingerprint.ToBytes());
        });
        return true;
    }
}
