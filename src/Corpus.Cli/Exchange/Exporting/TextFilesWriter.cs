using System.Globalization;
using System.Text;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Writes a file for each article, whose path is the id.</summary>
/// <param name="folder">Takes the files, in its folder <c>articles</c>.</param>
/// <param name="options">What the card says of heads.</param>
/// <param name="comparison">Finds out what the files cannot hold.</param>
internal sealed class TextFilesWriter(OutputFolder folder, ReadingOptions options, ArticleComparison comparison) : ArticleWriter
{
    private const int MostShown = 5;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // As systems see them that take no notice of case.
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _refused = [];
    private string _last = "";
    private int _refusedCount;
    private int _outOfOrder;

    public override void Write(ExportedArticle article)
    {
        var source = article.Source;
        if (ArticlePaths.ProblemOf(source.Id) is { } problem || (problem = ProblemOfPlace(source.Id)) is not null)
        {
            Refuse(source.Id, problem);
            return;
        }

        if (_refusedCount > 0)
            return;
        var (extension, content, read) = TextArticle.Of(source, options);
        File.WriteAllText(folder.PathOf($"articles/{source.Id}{extension}"), content, Utf8);
        comparison.Add(source, read, linesBefore: 0);
        if (string.CompareOrdinal(_last, source.Id + extension) > 0)
            _outOfOrder++;
        _last = source.Id + extension;
    }

    public override void Finish()
    {
        if (_refusedCount > 0)
        {
            var more = _refusedCount > MostShown ? string.Create(CultureInfo.InvariantCulture, $" (and {_refusedCount - MostShown:N0} more)") : "";
            throw new ToolException($"{(_refusedCount == 1 ? "this id is" : "these ids are")} no file names: {string.Join("; ", _refused)}{more}; export to jsonl, or give the articles other ids");
        }

        if (_outOfOrder > 0)
            comparison.Losses.Add("the order of articles", "files are in the order of their paths", _outOfOrder);
    }

    /// <summary>Why there is no place for the file besides those that are there.</summary>
    private string? ProblemOfPlace(string id)
    {
        for (var slash = id.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = id.IndexOf('/', slash + 1))
        {
            var above = id[..slash];
            if (_paths.TryGetValue(above, out var same) && same != above)
                return $"'{same}' differs from it in nothing but case";
            _paths[above] = above;
        }

        return _paths.TryAdd(id + ".txt", id) ? null : $"'{_paths[id + ".txt"]}' differs from it in nothing but case";
    }

    private void Refuse(string id, string problem)
    {
        _refusedCount++;
        if (_refused.Count < MostShown)
            _refused.Add($"'{id}', because {problem}");
    }
}
