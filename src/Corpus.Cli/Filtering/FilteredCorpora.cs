using Corpus.Cli.Opening;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Filtering;

/// <summary>The articles of opened corpora that a filter chose; all of them where there was none.</summary>
/// <param name="corpora">The corpora.</param>
/// <param name="parts">The articles of each.</param>
internal sealed class FilteredCorpora(IReadOnlyList<OpenedCorpus> corpora, IReadOnlyList<ArticleQuery<ToolArticle, ToolFields>> parts)
{
    private readonly Dictionary<CorpusImage, string> _labels = LabelsOf(corpora);

    /// <summary>The articles of all corpora, as one query.</summary>
    public CombinedQuery Articles { get; } = Corpora.Of([.. parts]);

    /// <summary>The articles of each corpus.</summary>
    public IReadOnlyList<ArticleQuery<ToolArticle, ToolFields>> Parts => parts;

    /// <summary>The corpora, in the order in which they were named.</summary>
    public IReadOnlyList<CorpusImage> Images => [.. corpora.Select(corpus => corpus.Image)];

    /// <summary>The articles that were not chosen.</summary>
    public CombinedQuery Rest => Corpora.Of([.. parts.Select(part => part.Complement())]);

    /// <summary>What the corpus of an article is called: its name, or how the user called it where another corpus has the same name. O(1).</summary>
    public string LabelOf(Article article) => _labels[article.Image];

    /// <summary>Where an article is found, on one line: <c>Krant:2022/haven</c>.</summary>
    public string PlaceOf(Article article) => Printable.Line($"{LabelOf(article)}:{article.Id}");

    private static Dictionary<CorpusImage, string> LabelsOf(IReadOnlyList<OpenedCorpus> corpora)
    {
        var names = corpora.CountBy(corpus => corpus.Image.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return corpora.ToDictionary(corpus => corpus.Image, corpus => names[corpus.Image.Name] == 1 ? corpus.Image.Name : corpus.Origin);
    }
}
