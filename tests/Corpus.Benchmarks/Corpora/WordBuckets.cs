namespace Corpus.Benchmarks.Corpora;

/// <summary>The words of a corpus by how frequent they are, in an order that is the same every time. Words are forms of letters only.</summary>
internal sealed class WordBuckets
{
    private const int TopCount = 20;
    private const int Seed = 7;

    // Of the articles.
    private const double MiddleLow = 0.01;
    private const double MiddleHigh = 0.05;

    private readonly TokenTable _tokens;
    private readonly int[] _words;

    public WordBuckets(TokenTable tokens)
    {
        _tokens = tokens;
        _words = [.. Enumerable.Range(0, tokens.Forms.Count).Where(form => tokens.Forms[form].All(char.IsLetter))];
        var least = _words.Min(tokens.FrequencyOf);
        Rare = Shuffled(_words.Where(word => tokens.FrequencyOf(word) == least));
        Middle = Shuffled(_words.Where(word => IsMiddle(tokens.ArticleFrequencyOf(word))));
        Top = [.. _words.OrderByDescending(tokens.FrequencyOf).ThenBy(Form, StringComparer.Ordinal).Take(TopCount).Select(Form)];
    }

    /// <summary>Those that are as rare as any: once in a text that is not made of copies.</summary>
    public IReadOnlyList<string> Rare { get; }

    /// <summary>Those in one to five of a hundred articles.</summary>
    public IReadOnlyList<string> Middle { get; }

    /// <summary>The 20 most frequent, the most frequent first.</summary>
    public IReadOnlyList<string> Top { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> All => Shuffled(_words);

    private bool IsMiddle(int articles) => articles >= Math.Max(2, MiddleLow * _tokens.ArticleCount) && articles <= Math.Max(4, MiddleHigh * _tokens.ArticleCount);

    private string Form(int word) => _tokens.Forms[word];

    private string[] Shuffled(IEnumerable<int> words)
    {
        var forms = words.Select(Form).Order(StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(forms);
        return forms;
    }
}
