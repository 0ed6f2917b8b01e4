using Corpus.Cli.Packaging;
using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Compiles the files of a corpus into an image.</summary>
/// <remarks>
/// Files are read and segmented on all cores. Texts go to the image as they are read, and what stands behind them to a second
/// file, so memory holds a few dozen files a core and a summary of each article; if an error comes up later, the image is thrown away.
/// </remarks>
internal sealed class CorpusCompiler
{
    private readonly CorpusFileList _list;
    private readonly Report _report;
    private readonly Card? _card;
    private readonly CardDetails _details;
    private readonly CardSummary _settings;
    private readonly List<ReadFile> _files = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private CorpusCompiler(CorpusFileList list, Report report, bool isPackaged)
    {
        _list = list;
        _report = report;
        var card = CardFile.Find(list, report);
        _card = card?.Card;
        _settings = CardSummary.Of(_card);
        var (text, citation) = CitationFileBeside.Read(card, report);
        _details = CardDetails.Of(_card, text, citation);
        PackageFindings.ReportKeys(card, report);
        if (isPackaged)
            PackageFindings.ReportLacks(list, card, report);
    }

    /// <summary>Writes the image, or reports errors and leaves what stands at <paramref name="output"/> alone.</summary>
    /// <param name="list">The files of the corpus.</param>
    /// <param name="output">The image.</param>
    /// <param name="report">Takes the findings.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <param name="threads">How many threads read and segment at most; null for one on each core. It has no part in the image.</param>
    /// <param name="isPackaged">Whether the corpus is to be a package, and what it lacks for that is to be reported.</param>
    /// <returns>Whether the image was written.</returns>
    public static bool Compile(
        CorpusFileList list, string output, Report report, CancellationToken cancellation, int? threads = null, bool isPackaged = false)
    {
        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        ImageFile.RemoveAbandoned(output);
        using var spool = ImageFile.OpenSpool(output);
        var isWritten = ImageFile.TryWrite(output, stream => new CorpusCompiler(list, report, isPackaged).Compile(stream, spool, threads, cancellation));
        report.Finish(list.Corpus);
        return isWritten;
    }

    private bool Compile(Stream stream, Stream spool, int? threads, CancellationToken cancellation)
    {
        var writer = new ImageWriter(stream, _list.Corpus, _settings.LanguageOf(_list), _card, spool, _details);
        foreach (var group in FilesOfOnePath(threads, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            WriteArticles(writer, group);
        }

        var outline = CorpusOutline.Create(
            _list.ClassName, _settings.LanguageOf(_list), [.. _files.SelectMany(file => file.Summaries)], _settings.ContentHash);
        OutlineFindings.Report(_list, outline, _files, _report);
        var keys = KeyFindings.Report(outline, _settings.Options, _files, _report);
        if (_report.HasErrors)
            return false;

        writer.Finish(outline.Fingerprint.ToBytes(), outline.Names, keys);
        return true;
    }

    /// <summary>The files in corpus order; those that are listed under one path together, since their articles are ordered together.</summary>
    private IEnumerable<List<ReadFile>> FilesOfOnePath(int? threads, CancellationToken cancellation)
    {
        var group = new List<ReadFile>();
        var language = _settings.LanguageOf(_list);
        var files = ArticleFiles.Read(
            PathFindings.WithoutUnusable(_list, _report), _list.ClassName, _settings.Options, article => EncodedLayers.Of(article, language),
            cancellation, threads);
        foreach (var file in files)
        {
            if (group.Count > 0 && group[0].File.Path != file.File.Path)
            {
                yield return group;
                group = [];
            }

            group.Add(file);
        }

        if (group.Count > 0)
            yield return group;
    }

    private void WriteArticles(ImageWriter writer, List<ReadFile> group)
    {
        foreach (var file in group)
        {
            foreach (var finding in file.Diagnostics)
                _report.Add(file.File.FullPath, finding);
            _files.Add(file.WithoutTexts());
        }

        var articles = group.SelectMany(file => file.Articles.Zip(file.Summaries, file.Layers)).ToList();
        if (group.Count > 1)
            articles.Sort((a, b) => CorpusOutline.Compare(a.Second, b.Second));
        foreach (var (article, summary, layers) in articles)
        {
            if (CanWrite(summary))
                writer.Add(article, summary.Headline, layers);
        }
    }

    /// <summary>Whether the article has a place in the image: after an error nothing more has, and what two ids or too many keys are is reported later.</summary>
    private bool CanWrite(ArticleSummary article)
    {
        foreach (var field in article.Fields)
            _keys.Add(field.Key);
        return !_report.HasErrors && _ids.Add(article.Id) && _keys.Count <= ImageFormat.MaxOwnFields;
    }
}
