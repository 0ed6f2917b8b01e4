namespace Corpus;

/// <summary>
/// How often each lemma occurs as each part of speech in the articles that came with lemmas (CoNLL-U), the most frequent first; those that occur equally often by code points. Syntactic words are counted: a token of several words
/// counts as each of them, and a node that the text does not have not at all.
/// </summary>
public sealed class LemmaList : StatisticsTable<LemmaFrequency>
{
    private static readonly TableColumn<LemmaFrequency>[] ColumnList =
    [
        new("rank", row => (long)row.Rank),
        new("lemma", row => row.Lemma),
        new("upos", row => row.Upos),
        new("count", row => row.Count),
        new("perMillion", row => row.PerMillion),
        new("articles", row => (long)row.Articles),
    ];

    private readonly LemmaFrequency[] _rows;

    internal LemmaList(CountedCorpora subcorpora)
        : base(new SignatureLine("lemma list").Add("counted", "words with a lemma").Add("case", "matched").Add(subcorpora).ToString())
    {
        var counts = new Dictionary<(string Lemma, string? Upos), (long Count, int Articles, long Last)>();
        var place = -1L;
        foreach (var article in subcorpora.Parts.SelectMany(ArticlesOf))
        {
            place++;
            foreach (var node in article.Treebank.SelectMany(sentence => sentence.Nodes).Where(node => node.Kind == TreebankNodeKind.Word))
            {
                if (node.Lemma is not { } lemma)
                {
                    WithoutLemma++;
                    continue;
                }

                var key = (lemma, node.Upos);
                var known = counts.GetValueOrDefault(key, (0, 0, -1L));
                counts[key] = (known.Count + 1, known.Articles + (known.Last == place ? 0 : 1), place);
                WordCount++;
            }
        }

        _rows = [.. counts
            .OrderByDescending(entry => entry.Value.Count).ThenBy(entry => entry.Key.Lemma, CodePointOrder.Instance).ThenBy(entry => entry.Key.Upos, CodePointOrder.Instance)
            .Select(entry => new LemmaFrequency(0, entry.Key.Lemma, entry.Key.Upos, entry.Value.Count, 1e6 * entry.Value.Count / WordCount, entry.Value.Articles))];
        for (var i = 0; i < _rows.Length; i++)
            _rows[i] = _rows[i] with { Rank = i > 0 && _rows[i].Count == _rows[i - 1].Count ? _rows[i - 1].Rank : i + 1 };
    }

    /// <summary>How many words have a lemma: what the counts add up to.</summary>
    public long WordCount { get; }

    /// <summary>How many annotated words have none, and are not counted.</summary>
    public long WithoutLemma { get; }

    /// <summary>How many different ones there are.</summary>
    public override int Count => _rows.Length;

    internal override IReadOnlyList<TableColumn<LemmaFrequency>> Columns => ColumnList;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [new("words", WordCount), new("withoutLemma", WithoutLemma)];

    private protected override LemmaFrequency RowAt(int index) => _rows[index];

    private static IEnumerable<PlainArticle> ArticlesOf(Subcorpus subcorpus)
    {
        for (var place = 0; place < subcorpus.ArticleCount; place++)
        {
            subcorpus.Cancellation.ThrowIfCancellationRequested();
            yield return new PlainArticle(new ArticleHandle(subcorpus.Image, subcorpus.OrdinalAt(place)));
        }
    }
}
