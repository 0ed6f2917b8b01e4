using System.Text;
using Corpus.Compiler.Packaging;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Compiles the files of a corpus into an image.</summary>
/// <remarks>
/// Files are read and segmented on all cores. Texts go to the image as they are read, and what stands behind them to a second
/// file, so memory holds a few megabytes a core and a summary of each article; if an error comes up later, the image is thrown away.
/// </remarks>
internal sealed class CorpusCompiler
{
    /// <summary>So many bytes of articles are much for the compiler of C#, which holds all of them as text.</summary>
    public const long MostLiveBytes = 250_000_000;

    private readonly CorpusFileList _list;
    private readonly Report _report;
    private readonly Card? _card;
    private readonly CardDetails _details;
    private readonly CardSummary _settings;
    private readonly WrittenArticles _articles;
    private readonly FileFindings _findings;
    private readonly FilePaths _paths;
    private Action<long>? _progress;
    private bool _hasUnread;
    private long _files;
    private string? _lastFile;
    private long _bytes;

    private CorpusCompiler(CorpusFileList list, Report report, bool isPackaged, bool hasOutline)
    {
        _list = list;
        _report = report;
        _findings = new FileFindings(report);
        var card = CardFile.Find(list, report);
        _card = card?.Card;
        _settings = CardSummary.Of(_card);
        _articles = new WrittenArticles(list.Members, _settings.Options, hasOutline);
        _paths = new FilePaths(list);
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
    /// <param name="outline">The outline that the compiler of C# reads instead of the files (<see cref="OutlineFile"/>); null for none.</param>
    /// <param name="mostLive">From how many bytes of articles on it is told that the compiler of C# need not read them.</param>
    /// <param name="progress">Is told how many files are done, after each; null for nobody.</param>
    /// <returns>Whether the image was written.</returns>
    public static bool Compile(
        CorpusFileList list, string output, Report report, CancellationToken cancellation, int? threads = null, bool isPackaged = false,
        string? outline = null, long mostLive = MostLiveBytes, Action<long>? progress = null)
    {
        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        ImageFile.RemoveAbandoned(output);
        using var spool = ImageFile.OpenSpool(output);
        var compiler = new CorpusCompiler(list, report, isPackaged, hasOutline: outline is not null) { _progress = progress };
        CompiledOutline? content = null;
        var isWritten = ImageFile.TryWrite(output, stream => (content = compiler.Compile(stream, spool, threads, mostLive, cancellation)) is not null);
        if (outline is not null && content is not null)
            ImageFile.Write(outline, stream => stream.Write(Encoding.UTF8.GetBytes(OutlineFile.Write(content))));
        report.Finish(list.Corpus);
        return isWritten;
    }

    /// <summary>Writes the image; null with errors.</summary>
    private CompiledOutline? Compile(Stream stream, Stream spool, int? threads, long mostLive, CancellationToken cancellation)
    {
        var writer = new ImageWriter(stream, _list.Corpus, _settings.LanguageOf(_list), _card, spool, _details);
        foreach (var group in FilesOfOnePath(threads, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            WriteArticles(writer, group);
        }

        _findings.Finish();
        if (_list.IsLive && _bytes > mostLive)
            _report.Add(_list.Corpus, SourceDiagnostic.Create(DiagnosticRules.LargeLiveCorpus, "", FilePlace.Beginning, _list.Corpus, MostLiveBytes / 1_000_000));

        var outline = CorpusOutline.Create(_list.ClassName, _settings.LanguageOf(_list), _articles.All, _settings.ContentHash);
        OutlineFindings.Report(_list, outline, _hasUnread, _paths, _report);
        var keys = KeyFindings.Report(_articles, _paths, _report);
        if (_report.HasErrors)
            return null;

        var compiled = OutlineOf(outline, keys, writer);
        writer.Finish(outline.Fingerprint.ToBytes(), outline.Names, keys);
        return compiled;
    }

    private CompiledOutline OutlineOf(CorpusOutline outline, IReadOnlyList<InferredField> keys, ImageWriter writer) => new(
        _list,
        CorpusDigest.Of(_list.Members, outline, keys),
        outline.Articles.Count == 0 ? null : new Sighting("", outline.Articles[0].Id, outline.Articles[0].Path, outline.Articles[0].Line),
        new EquatableArray<FieldEvidence>([.. _articles.Evidence(writer.FirstNoId)]));

    /// <summary>The files in corpus order; those that are listed under one path together, since their articles are ordered together.</summary>
    private IEnumerable<List<ReadFile>> FilesOfOnePath(int? threads, CancellationToken cancellation)
    {
        var group = new List<ReadFile>();
        var language = _settings.LanguageOf(_list);
        var usable = PathFindings.WithoutUnusable(_list, _report);
        var shared = SharedPaths(usable);
        _hasUnread |= usable.Count < _list.Files.Count;
        var files = ArticleFiles.Read(
            usable, _list.ClassName, _settings.Options, article => EncodedLayers.Of(article, language), cancellation, threads);
        foreach (var file in files)
        {
            // The parts of a file are in order, unless another file has articles between them.
            if (group.Count > 0 && (group[0].File.Path != file.File.Path || !shared.Contains(file.File.Path)))
            {
                yield return group;
                group = [];
            }

            group.Add(file);
        }

        if (group.Count > 0)
            yield return group;
    }

    private static HashSet<string> SharedPaths(IReadOnlyList<CorpusFileEntry> files)
    {
        var seen = new HashSet<string>(files.Count, StringComparer.Ordinal);
        return files.Where(file => !seen.Add(file.Path)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }

    private void WriteArticles(ImageWriter writer, List<ReadFile> group)
    {
        foreach (var file in group)
        {
            _findings.Add(file);
            _hasUnread |= file.HasErrors;
            _bytes += file.Length;
            // A long file comes in parts.
            if (file.File.FullPath != _lastFile)
                _progress?.Invoke(++_files);
            _lastFile = file.File.FullPath;
        }

        var articles = group.SelectMany(file => file.Articles.Zip(file.Summaries, file.Layers)).ToList();
        if (group.Count > 1)
            articles.Sort((a, b) => CorpusOutline.Compare(a.Second, b.Second));
        foreach (var (article, summary, layers) in articles)
        {
            if (CanWrite(article, summary))
                writer.Add(article, summary.Headline, layers);
        }
    }

    /// <summary>Whether the article has a place in the image: after an error nothing more has, and what two ids or too many keys are is reported later.</summary>
    private bool CanWrite(SourceArticle article, ArticleSummary summary)
        => _articles.Add(article, summary) && !_report.HasErrors && _articles.KeyUses.Count <= ImageFormat.MaxOwnFields;
}
