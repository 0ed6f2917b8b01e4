namespace Corpus;

/// <summary>The tokens of the articles of a query, which statistics count. Immutable, so thread-safe.</summary>
internal sealed class Subcorpus
{
    private readonly TextIndex? _index;

    /// <summary>Finds the articles, and where their tokens are. O(articles), and O(1) for all of them.</summary>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Subcorpus(ArticleSelection selection)
    {
        Selection = selection;
        _index = selection.Image.Index;
        IsAll = selection.IsAll;
        ArticleCount = selection.Count;
        if (_index is null)
        {
            Runs = selection.Image.Count == 0 ? [] : throw WithoutIndex(selection.Image);
            return;
        }

        if (IsAll)
        {
            Runs = _index.TokenCount == 0 ? [] : [new TokenRun(0, _index.TokenCount)];
        }
        else
        {
            Ordinals = Ascending(selection.Ordinals);
            IsInOrder = ReferenceEquals(Ordinals, selection.Ordinals);
            Runs = RunsOf(_index, Ordinals);
        }

        foreach (var run in Runs)
            TokenCount += run.End - run.Start;
    }

    /// <summary>The query.</summary>
    public ArticleSelection Selection { get; }

    /// <summary>The image of the articles.</summary>
    public CorpusImage Image => Selection.Image;

    /// <summary>What everything that takes long observes.</summary>
    public CancellationToken Cancellation => Selection.Cancellation;

    /// <summary>The words of the image. Only where there is a token.</summary>
    public TextIndex Index => _index ?? throw new InvalidOperationException("A corpus without articles has no index of words.");

    /// <summary>Whether it is all articles, in the order of the corpus.</summary>
    public bool IsAll { get; }

    /// <summary>Whether the query has its articles in the order of the corpus.</summary>
    public bool IsInOrder { get; } = true;

    /// <summary>How many articles there are.</summary>
    public int ArticleCount { get; }

    /// <summary>How many tokens they have.</summary>
    public long TokenCount { get; }

    /// <summary>The articles in the order of the corpus; null for all of them.</summary>
    public int[]? Ordinals { get; }

    /// <summary>Their tokens, ascending; articles that follow each other are one run.</summary>
    public TokenRun[] Runs { get; }

    /// <summary>The article at a place among them, in the order of the corpus. O(1).</summary>
    public int OrdinalAt(int place) => Ordinals is null ? place : Ordinals[place];

    private static int[] Ascending(int[] ordinals)
    {
        for (var i = 1; i < ordinals.Length; i++)
        {
            if (ordinals[i] < ordinals[i - 1])
                return [.. ordinals.Order()];
        }

        return ordinals;
    }

    private static TokenRun[] RunsOf(TextIndex index, int[] ordinals)
    {
        var runs = new List<TokenRun>();
        for (var i = 0; i < ordinals.Length;)
        {
            var start = index.FirstTokenOf(ordinals[i]);
            do
                i++;
            while (i < ordinals.Length && ordinals[i] == ordinals[i - 1] + 1);
            var end = index.FirstTokenOf(ordinals[i - 1] + 1);
            if (end < start)
                throw index.NoArticle(ordinals[i - 1]);
            if (end > start)
                runs.Add(new TokenRun(start, end));
        }

        return [.. runs];
    }

    private static CorpusImageException WithoutIndex(CorpusImage image)
        => new($"The corpus image of {image.Name} has no index of words to count by: it was built by an earlier version. Compile it again.");
}
