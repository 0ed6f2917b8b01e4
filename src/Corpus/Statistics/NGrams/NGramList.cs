namespace Corpus;

/// <summary>How often n-grams occur, the most frequent first; those that occur equally often in the order of their words.</summary>
public sealed class NGramList : StatisticsTable<NGram>
{
    private static readonly TableColumn<NGram>[] ColumnList =
    [
        new("rank", row => (long)row.Rank),
        new("ngram", row => row.Text),
        new("count", row => row.Count),
        new("perMillion", row => row.PerMillion),
    ];

    private readonly JoinedUnits _units;
    private readonly NGramCounts _counts;

    // Those that have been asked for, most of them by many n-grams.
    private readonly string?[] _forms;
    private readonly int[] _order;

    internal NGramList(CountedCorpora subcorpora, NGramOptions options)
        : base(new SignatureLine("n-grams")
            .Add("n", options.N)
            .Add("skip", options.Skip)
            .Add("within", options.Within.ToString())
            .Add("minCount", options.MinCount)
            .AddCase(options.MatchCase)
            .Add("counted", options.WordsOnly ? "words" : "tokens")
            .Add(subcorpora)
            .ToString())
    {
        N = options.N;
        _units = JoinedUnits.Of(subcorpora.Parts, options.MatchCase, options.WordsOnly);
        _forms = new string?[_units.Count];
        _counts = subcorpora.TokenCount == 0 ? new NGramCounts(N) : CountsOf(subcorpora, _units, options);
        _order = DescendingOrder.Of(_counts.Counts);
    }

    /// <summary>How many words each has.</summary>
    public int N { get; }

    /// <summary>How many there are, each as often as it occurs: what the counts add up to, with those that are rarer than the minimum.</summary>
    public long TotalCount => _counts.Total;

    /// <summary>How many different ones there are that are not rarer than the minimum.</summary>
    public override int Count => _order.Length;

    internal override IReadOnlyList<TableColumn<NGram>> Columns => ColumnList;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [new("ngrams", TotalCount)];

    // Most corpora have few enough words for two bytes.
    private static NGramCounts CountsOf(CountedCorpora subcorpora, JoinedUnits units, NGramOptions options)
        => options is { Skip: > 0, N: > 1 } ? SkipGramCounter.Count(subcorpora, units, options)
            : units.Count <= ushort.MaxValue + 1 ? NGramCounter<ushort>.Count(subcorpora, units, options)
            : NGramCounter<int>.Count(subcorpora, units, options);

    private protected override NGram RowAt(int index)
    {
        var place = _order[index];
        var words = _counts.WordsAt(place);
        var forms = new string[words.Length];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = _forms[words[i]] ??= _units.FormOf(words[i]);
        var count = _counts.Counts[place];
        return new NGram(DescendingOrder.RankOf(_order, _counts.Counts, index), forms, count, 1e6 * count / _counts.Tokens);
    }
}
