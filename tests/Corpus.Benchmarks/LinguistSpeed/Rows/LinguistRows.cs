using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Which tasks a corpus is given, with words from its own lexicon.</summary>
internal sealed class LinguistRows
{
    /// <summary>How many lines are to be sorted.</summary>
    public const int SortedLines = 100_000;

    public const string Middle = "concordance, middle word";
    public const string Top = "concordance, top-20 word";
    public const string Sorted = "sorted by right context";
    public const string List = "frequency list";
    public const string ListOfPart = "frequency list, half of the articles";
    public const string Collocates = "collocates ±5 of a top-20 word";
    public const string Bigrams = "2-grams";
    public const string Keyness = "keyness, one half against the other";

    private readonly TokenTable _tokens;
    private readonly WordBuckets _words;
    private readonly int _count;

    /// <param name="tokens">The corpus.</param>
    /// <param name="count">How many tasks a row has at most.</param>
    public LinguistRows(TokenTable tokens, int count)
    {
        _tokens = tokens;
        _words = new WordBuckets(tokens);
        _count = count;
    }

    /// <summary>The names of all rows.</summary>
    public static IReadOnlyList<string> Names { get; } = [Middle, Top, Sorted, List, ListOfPart, Collocates, Bigrams, Keyness];

    /// <summary>All rows.</summary>
    public IEnumerable<LinguistRow> All()
    {
        var half = Half();
        long all = _tokens.TokenCount;
        return
        [
            Row(Middle, LinguistTarget.Concordance, 0, LinguistTaskKind.Concordance, _words.Middle.Take(_count)),
            Row(Top, LinguistTarget.Concordance, 0, LinguistTaskKind.Concordance, SpreadTop()),
            Row(Sorted, LinguistTarget.Sorting, 0, LinguistTaskKind.SortedConcordance, [Frequent()]),
            Row(List, LinguistTarget.Scan, all, LinguistTaskKind.FrequencyList, [""]),
            Row(ListOfPart, LinguistTarget.Scan, new PlainAnswers(_tokens).TokensOfPart(half), LinguistTaskKind.FrequencyListOfPart, [half]),
            Row(Collocates, LinguistTarget.Scan, all, LinguistTaskKind.Collocates, SpreadTop()),
            Row(Bigrams, LinguistTarget.Scan, all, LinguistTaskKind.Bigrams, [""]),
            Row(Keyness, LinguistTarget.Scan, all, LinguistTaskKind.Keyness, [half]),
        ];
    }

    private static LinguistRow Row(string name, LinguistTarget target, long tokens, LinguistTaskKind kind, IEnumerable<string> words)
        => new(name, target, tokens, [.. words.Select(word => new LinguistTask(kind, word))]);

    // From the most frequent to the twentieth.
    private IEnumerable<string> SpreadTop() => Enumerable.Range(0, Math.Min(_count, _words.Top.Count)).Select(i => _words.Top[i * _words.Top.Count / _count]);

    // The word with as many hits as are to be sorted, or a few more; else the one with most.
    private string Frequent()
        => _words.Top.LastOrDefault(word => _tokens.FrequencyOf(_tokens.IndexOf(word)) >= SortedLines) ?? _words.Top[0];

    // The word that parts the articles most evenly.
    private string Half() => _words.All.MinBy(word => Math.Abs((2 * _tokens.ArticleFrequencyOf(_tokens.IndexOf(word))) - _tokens.ArticleCount))!;
}
