namespace Corpus;

/// <summary>
/// Which articles of several images a query has, and in which order. Each image's articles are a selection of their own, which the indexes of the image answer; what this adds is the order
/// among them. Immutable but for what it remembers of its answer, which never changes; thread-safe.
/// </summary>
internal abstract class CombinedSelection
{
    /// <summary>How many of them may stand within one another before the inner ones are answered.</summary>
    private const int MaxNested = 50;

    /// <summary>The longest text of one.</summary>
    private const int Longest = 500;

    private CombinedPlace[]? _places;
    private int _countPlusOne;

    private protected CombinedSelection(int nested) => Nested = nested;

    /// <summary>How many selections stand within one another in this one.</summary>
    public int Nested { get; }

    /// <summary>The articles of each image, in the order in which this has them.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public abstract IReadOnlyList<ArticleSelection> Parts { get; }

    /// <summary>Whether it is all articles of the first image, then all of the next, and so on.</summary>
    public virtual bool IsInTurn => true;

    /// <summary>What it asks as C#, however long.</summary>
    protected internal abstract string Code { get; }

    /// <summary>How many articles it has. The articles are not found where indexes know their number.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="OverflowException">There are more than an <see cref="int"/> says.</exception>
    public int Count
    {
        get
        {
            ThrowIfCancelled();
            if (_countPlusOne == 0)
                _countPlusOne = checked(CountArticles() + 1);
            return _countPlusOne - 1;
        }
    }

    /// <summary>The articles in order. Nobody writes to it.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CombinedPlace[] Places
    {
        get
        {
            ThrowIfCancelled();
            return _places ??= IsInTurn ? [.. PlacesInTurn()] : FindPlaces();
        }
    }

    /// <summary>The article at the place, which there is. The others are not found where the corpora come in turn.</summary>
    public CombinedPlace PlaceAt(int index)
    {
        if (!IsInTurn)
            return Places[index];
        var part = 0;
        for (; index >= Parts[part].Count; part++)
            index -= Parts[part].Count;
        return new CombinedPlace(part, Parts[part].OrdinalAt(index));
    }

    /// <summary>The first article; null if there is none. The others are not found where it can be told without them.</summary>
    public CombinedPlace? First()
    {
        if (!IsInTurn)
            return Places.Length == 0 ? null : Places[0];
        for (var part = 0; part < Parts.Count; part++)
        {
            if (Parts[part].First() is >= 0 and var ordinal)
                return new CombinedPlace(part, ordinal);
        }

        return null;
    }

    /// <summary>Whether there is an article. They are not found where it can be told without them.</summary>
    public bool Any() => Parts.Any(part => part.First() >= 0);

    /// <summary>Goes through the articles in order.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<CombinedPlace> InOrder() => IsInTurn && _places is null ? PlacesInTurn() : Places;

    /// <summary>The place of an image among the parts; -1 if it is none of them.</summary>
    public int PartOf(CorpusImage image)
    {
        for (var part = 0; part < Parts.Count; part++)
        {
            if (ReferenceEquals(Parts[part].Image, image))
                return part;
        }

        return -1;
    }

    /// <summary>Those for which the condition holds too, in the same order.</summary>
    public abstract CombinedSelection Where(Condition condition);

    /// <summary>The same by keys.</summary>
    public CombinedSelection OrderBy(SortKey key) => new MergedSelection(this, [key]);

    /// <summary>Those that follow each other there, without the first.</summary>
    /// <param name="skip">How many to leave out. Where it is negative, none.</param>
    /// <param name="take">How many at most. Where it is negative, none.</param>
    public CombinedSelection Slice(int skip, int take) => new CombinedSlice(this, Math.Max(0, skip), Math.Max(0, take));

    /// <summary>The same, observing the token.</summary>
    public abstract CombinedSelection With(CancellationToken cancellation);

    /// <summary>What it asks, as C#; nothing is asked for it. O(what is written).</summary>
    public sealed override string ToString()
    {
        var text = Code;
        return text.Length <= Longest ? text : $"{text[..(Longest / 2)]} … {text[^(Longest / 2)..]}";
    }

    /// <summary>Finds the articles anew, and says how.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public virtual CombinedQueryPlan Explain() => new([.. Parts.Select(part => part.Explain())], [], Count);

    /// <summary>Stops where a query of one of the images was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public void ThrowIfCancelled()
    {
        foreach (var part in Parts)
            part.Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The selection; where very many stand within one another in it, its articles, so that no loop that makes queries from each other needs a deep stack.</summary>
    protected static CombinedSelection Flat(CombinedSelection selection) => selection.Nested < MaxNested ? selection : new AnsweredCorpora(selection.Parts, selection.IsInTurn ? null : selection.Places);

    /// <summary>What <see cref="Nested"/> is of a selection that is made from <see cref="Flat"/> of another.</summary>
    protected static int NestedAround(CombinedSelection selection) => selection.Nested < MaxNested ? selection.Nested + 1 : 1;

    protected virtual int CountArticles() => checked((int)Parts.Sum(part => (long)part.Count));

    /// <summary>Finds the articles in order, where they do not come in turn.</summary>
    protected virtual CombinedPlace[] FindPlaces() => throw new InvalidOperationException("The corpora come in turn.");

    private IEnumerable<CombinedPlace> PlacesInTurn()
    {
        for (var part = 0; part < Parts.Count; part++)
        {
            var selection = Parts[part];
            var ordinals = selection.IsAll ? null : selection.Ordinals;
            for (var i = 0; i < (ordinals?.Length ?? selection.Image.Count); i++)
            {
                selection.Cancellation.ThrowIfCancellationRequested();
                yield return new CombinedPlace(part, ordinals?[i] ?? i);
            }
        }
    }
}
