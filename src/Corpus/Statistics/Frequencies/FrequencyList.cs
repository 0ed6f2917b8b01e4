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

    private readonly CountedCorpora _subcorpora;
    private readonly JoinedUnits _units;

    // Of each word that occurs: its number, ascending; how often it does; and in how many articles, where that has been counted. So a list of few words is small, however many the corpus has.
    private readonly int[] _words;
    private readonly int[] _counts;
    private int[]? _articles;

    // The places of the words, the most frequent first.
    private readonly int[] _order;

    internal FrequencyList(CountedCorpora subcorpora, bool matchCase, bool wordsOnly, string? group = null)
        : base(new SignatureLine("frequency list").AddCase(matchCase).Add("counted", wordsOnly ? "words" : "tokens").Add("group", group).Add(subcorpora).ToString())
    {
        _subcorpora = subcorpora;
        _units = JoinedUnits.Of(subcorpora.Parts, matchCase, wordsOnly);

        // Where the articles have to be gone through for the one, the other is counted too.
        var (counts, articles) = subcorpora.IsAll ? (_units.CountsOf(subcorpora.Parts), null) : WordTallies.Count(subcorpora, _units);
        _words = Occurring(counts);
        _counts = At(counts, _words);
        _articles = articles is null ? null : At(articles, _words);
        _order = DescendingOrder.Of(_counts);
        foreach (var count in _counts)
            TokenCount += count;
    }

    /// <summary>How many tokens were counted: what the counts add up to.</summary>
    public long TokenCount { get; }

    /// <summary>How many different words there are.</summary>
    public override int Count => _order.Length;

    internal override IReadOnlyList<TableColumn<WordFrequency>> Columns => ColumnList;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [new("tokens", TokenCount)];

    /// <summary>How often the word occurs; 0 where it does not. O(log words).</summary>
    /// <param name="word">One word, in any case unless case was matched. What would be several tokens occurs in no list; see <see cref="ConcordanceExtensions"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public long CountOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _units.NumberOf(word) is >= 0 and var number && Array.BinarySearch(_words, number) is >= 0 and var place ? _counts[place] : 0;
    }

    private protected override WordFrequency RowAt(int index)
    {
        var place = _order[index];
        var count = _counts[place];
        return new WordFrequency(DescendingOrder.RankOf(_order, _counts, index), _units.FormOf(_words[place]), count, 1e6 * count / TokenCount, ArticlesOf(place));
    }

    private static int[] Occurring(int[] counts)
    {
        var words = new int[counts.Length];
        var found = 0;
        for (var word = 0; word < counts.Length; word++)
        {
            words[found] = word;
            found += counts[word] > 0 ? 1 : 0;
        }

        return words[..found];
    }

    private static int[] At(int[] values, int[] words) => Array.ConvertAll(words, word => values[word]);

    // The lexicon knows of all articles how many have a term; otherwise they are counted, once.
    private int ArticlesOf(int place)
        => _subcorpora.IsAll && _articles is null && _units.KnownArticlesOf(_words[place]) is >= 0 and var known ? known : (_articles ??= At(CountArticles(), _words))[place];

    private int[] CountArticles() => (_subcorpora.IsAll ? _units.KnownArticles() : null) ?? WordTallies.Count(_subcorpora, _units).Articles;
}
