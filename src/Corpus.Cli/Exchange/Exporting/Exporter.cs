using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Exports corpora, and finds out what the format cannot hold of them.</summary>
/// <remarks>
/// Each article is read again as an import would read it, and compared with what it was; so a loss is found, not supposed. Of an image, the fingerprint tells whether its articles
/// could be made what they were.
/// </remarks>
/// <param name="corpora">What is exported.</param>
/// <param name="target">Where to.</param>
/// <param name="terminal">Where progress is shown, and standard output is.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class Exporter(IReadOnlyList<ExportedCorpus> corpora, ExportTarget target, Terminal terminal, CancellationToken cancellation)
{
    private readonly ArticleComparison _comparison = new(target.Format, new ExportLosses());
    private readonly List<Hash256> _hashes = [];
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    private ExportLosses Losses => _comparison.Losses;

    /// <summary>Writes all articles. O(length), and memory for an id and a hash of each, and what the format needs.</summary>
    /// <exception cref="ToolException">Two articles have one id, or the format cannot be written as asked.</exception>
    public ExportReport Export()
    {
        var total = corpora.Sum(corpus => corpus.Image.Count);
        if (total == 0)
            throw new ToolException($"'{corpora[0].Origin}' has no articles");

        var card = corpora.Count == 1 ? corpora[0].CardText : null;
        target.Write(terminal, card, streams => WriteAll(streams, card, total));
        AddLossesOfCorpus();
        return new ExportReport(target.Path, target.Format, total - _comparison.LeftOut, _comparison.LeftOut, corpora.Count == 1 ? corpora[0].Image.Fingerprint : null, Losses.All);
    }

    private void WriteAll(ExportStreams streams, string? card, int total)
    {
        using var writer = WriterFor(streams, card);
        using var progress = terminal.Progress("exporting", "articles", total, isOfOutput: target.IsStandardOutput);
        var done = 0;
        foreach (var corpus in corpora)
        {
            foreach (var article in corpus.Articles(cancellation))
            {
                if (corpora.Count > 1)
                    CheckId(article.Source.Id, corpus);
                writer.Write(article);
                if (corpus.IsOfImage)
                    _hashes.Add(Fingerprint.OfArticle(article.Source));
                progress.Set(++done);
            }

            AddLossesOfImage(corpus);
        }

        writer.Finish();
    }

    private ArticleWriter WriterFor(ExportStreams streams, string? card)
    {
        return target.Format switch
        {
            ExchangeFormat.Text => new TextFilesWriter(streams.Folder!, corpora.Count == 1 ? corpora[0].Options : ReadingOptions.None, _comparison),
            ExchangeFormat.Conllu => new ConlluArticleWriter(streams.Text!, _comparison),
            ExchangeFormat.Csv => new CsvArticleWriter(streams.Text!, [.. Keys().Select(key => key.Key)], _comparison),
            ExchangeFormat.Parquet => new ParquetArticleWriter(streams.Bytes!, Keys(), card, _comparison, cancellation),
            _ => new JsonLinesWriter(streams.Text!, _comparison),
        };
    }

    // One named 'text' would take the place of the text. What is of one type in each corpus and of another in the next is text.
    private IReadOnlyList<(string Key, KeyType Type)> Keys()
    {
        var keys = new SortedDictionary<string, KeyType>(StringComparer.Ordinal);
        foreach (var fields in corpora.Select(corpus => corpus.Image.ArticleFields))
        {
            for (var i = 0; i < fields.Count; i++)
            {
                var (key, type) = (fields.KeyAt(i), fields.TypeAt(i));
                if (!TableColumns.IsBuiltIn(key))
                    keys[key] = keys.TryGetValue(key, out var other) ? Common(type, other) : type;
            }
        }

        return [.. keys.Select(key => (key.Key, key.Value))];
    }

    private static KeyType Common(KeyType a, KeyType b) => new(a.Value == b.Value ? a.Value : FieldType.Text, a.IsList || b.IsList, IsNullable: true);

    private void CheckId(string id, ExportedCorpus corpus)
    {
        if (!_origins.TryAdd(id, corpus.Origin))
            throw new ToolException($"the id '{id}' is in '{_origins[id]}' and in '{corpus.Origin}'; export them one by one");
    }

    // The fingerprint is that of the files that the image was compiled from.
    private void AddLossesOfImage(ExportedCorpus corpus)
    {
        if (!corpus.IsOfImage)
            return;
        var fingerprint = Fingerprint.OfCorpus(corpus.Language, corpus.Card?.ContentHash ?? default, _hashes.Count, _hashes).ToString();
        if (fingerprint != corpus.Image.Fingerprint)
        {
            Losses.Add(
                "how values were written",
                "an image does not keep which numbers in keys of text had quotes, nor a name or a language that an article gives itself although it has it anyway; export the folder of articles for them",
                _hashes.Count);
        }

        _hashes.Clear();
    }

    private void AddLossesOfCorpus()
    {
        var cards = corpora.Where(corpus => corpus.Card is not null).ToList();
        if (corpora.Count > 1)
        {
            if (cards.Count > 0)
                Losses.AddOfCorpus("dataset cards", "a corpus has one card, and several corpora become one");
            return;
        }

        var corpus = corpora[0];
        if (cards.Count > 0 && !target.HasCard)
            Losses.AddOfCorpus("the dataset card", $"{ExchangeFormats.TitleOf(target.Format)} has no place for it in a file; export to a folder, or import with --card README.md");
        if (corpus.Language != (corpus.Card?.Language ?? "und"))
            Losses.AddOfCorpus($"the language of the corpus, {corpus.Language}", $"it is not in the card; import with --language {corpus.Language}");
    }
}
