using System.Globalization;
using Corpus.Cli.Opening;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>A corpus that is exported: of a folder or a file, what stands there; of everything else, what its image says.</summary>
internal sealed class ExportedCorpus
{
    private readonly OpenedCorpus _corpus;
    private readonly CorpusFileList? _files;

    private ExportedCorpus(OpenedCorpus corpus, CorpusFileList? files, string? cardText, Card? card)
    {
        _corpus = corpus;
        _files = files;
        CardText = cardText;
        Card = card;
    }

    /// <summary>The text of its dataset card, head included; null without one.</summary>
    public string? CardText { get; }

    /// <summary>What the card says.</summary>
    public Card? Card { get; }

    /// <summary>What it says of the heads of articles.</summary>
    public ReadingOptions Options => Card?.Options ?? ReadingOptions.None;

    /// <summary>The language of articles that do not name their own.</summary>
    public string Language => _corpus.Image.Language;

    public CorpusImage Image => _corpus.Image;

    /// <summary>What the user calls it.</summary>
    public string Origin => _corpus.Origin;

    /// <summary>Whether its articles come from its image, which does not keep how values were written.</summary>
    public bool IsOfImage => _files is null;

    /// <summary>Takes an opened corpus. O(length of its card).</summary>
    /// <param name="corpus">It.</param>
    /// <param name="language">The language that the user gave.</param>
    public static ExportedCorpus Of(OpenedCorpus corpus, string? language)
    {
        if (FilesOf(corpus, language) is not { } files)
        {
            var text = ImageArticles.CardTextOf(corpus.Image);
            return new ExportedCorpus(corpus, null, text, text is null ? null : CardReader.Read("README.md", text, out _));
        }

        using var nowhere = new StringWriter(CultureInfo.InvariantCulture);
        var found = CardFile.Find(files, NewReport(nowhere));
        return new ExportedCorpus(corpus, files, found?.Text, found?.Card);
    }

    /// <summary>All articles in the order of the corpus, one at a time. O(length of all).</summary>
    /// <exception cref="ToolException">The files changed while they were read.</exception>
    public IEnumerable<ExportedArticle> Articles(CancellationToken cancellation)
    {
        var ordinal = 0;
        foreach (var source in Sources(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (ordinal == Image.Count)
                throw Changed();
            var compiled = new ToolArticle(new ArticleHandle(Image, ordinal++));
            if (compiled.Id != source.Id)
                throw Changed();
            yield return new ExportedArticle(source, compiled);
        }

        if (ordinal != Image.Count)
            throw Changed();
    }

    private IEnumerable<SourceArticle> Sources(CancellationToken cancellation)
    {
        if (_files is null)
            return ImageArticles.Of(Image, Card?.ContentHash ?? default, cancellation).All();

        using var nowhere = new StringWriter(CultureInfo.InvariantCulture);
        var usable = PathFindings.WithoutUnusable(_files, NewReport(nowhere));
        return ArticleFiles.Read(usable, _files.ClassName, Options, segment: null, cancellation).SelectMany(file => file.Articles);
    }

    // As the opener lists them.
    private static CorpusFileList? FilesOf(OpenedCorpus corpus, string? language) => corpus.Kind switch
    {
        CorpusKind.Folder => CorpusFolder.List(corpus.Origin, null, language),
        CorpusKind.File => FolderOpener.ListOfFile(corpus.Origin, language),
        _ => null,
    };

    private static Report NewReport(TextWriter output) => new(output, ReportScope.All, Severities.Read("", "", []));

    private ToolException Changed() => new($"the files of '{Origin}' were changed while they were read; export it again");
}
