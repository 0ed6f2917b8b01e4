namespace Corpus;

/// <summary>How often each word occurs, the most frequent first; words that occur equally often in the order of their forms.</summary>
public sealed class FrequencyList : StatisticsTable<WordFrequency>
{
    private static readonly TableColumn<WordFrequency>[] ColumnList =
    [
        new("rank", row => (long)row.Rank),
        new("word", row => row.Word),
        new("count", row => row.Count),
        new("perMillion", row => row.PerMillion),
        new("articles", row => (long)row.Articles),
    ];

    private readonly Subcorpus _subcorpus;
    private readonly WordUnits? _units;
    private readonly int[] _counts;
    private readonly int[] _order;
    private int[]? _articles;

    internal FrequencyList(Subcorpus subcorpus, bool matchCase, bool wordsOnly, string? group = null)
        : base(new SignatureLine("frequency list").AddCase(matchCase).Add("counted", wordsOnly ? "words" : "tokens").Add("group", group).Add(subcorpus).ToString())
    {
        _subcorpus = subcorpus;
        if (subcorpus.TokenCount == 0)
        {
            (_counts, _order) = ([], []);
            return;
        }

        _units = WordUnits.Of(subcorpus, matchCase, wordsOnly);

        // Where the articles have to be gone through for the one, the other is counted too.
        if (subcorpus.IsAll)
            _counts = _units.CountsOf(TypeHistogram.Of(subcorpus));
        else
            (_counts, _articles) = WordTallies.Count(subcorpus, _units);
        _order = DescendingOrder.Of(_counts);
        foreach (var count in _counts)
            TokenCount += count;
    }

    /// <summary>How many tokens were counted: what the counts add up to.</summary>
    public long TokenCount { get; }

    /// <summary>How many different words there are.</summary>
    public override int Count => _order.Length;

    private protected override IReadOnlyList<TableColumn<WordFrequency>> Columns => ColumnList;

    private protected override IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [new("tokens", TokenCount)];

    /// <summary>How often the word occurs; 0 where it does not. O(log words).</summary>
    /// <param name="word">One word, in any case unless case was matched. What would be several tokens occurs in no list; see <see cref="ConcordanceExtensions"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public long CountOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _units?.NumberOf(word) is >= 0 and var number ? _counts[number] : 0;
    }

    private protected override WordFrequency RowAt(int index)
    {
        var number = _order[index];
        var count = _counts[number];
        return new WordFrequency(DescendingOrder.RankOf(_order, _counts, index), _units!.FormOf(number), count, 1e6 * count / TokenCount, ArticlesOf(number));
    }

    // The lexicon knows of all articles how many have a term; otherwise they are counted, once.
    private int ArticlesOf(int number)
        => _subcorpus.IsAll && _units!.KnownArticlesOf(number) is >= 0 and var known ? known : (_articles ??= WordTallies.Count(_subcorpus, _units!).Articles)[number];
}
