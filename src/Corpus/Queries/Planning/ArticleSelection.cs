namespace Corpus;

/// <summary>
/// Which articles of an image a query has, and in which order: what a query is, apart from the class of its articles. Immutable but for what it remembers of its
/// answer, which never changes; thread-safe.
/// </summary>
internal abstract class ArticleSelection
{
    /// <summary>How many selections may stand within one another before the inner ones are answered.</summary>
    private const int MaxNested = 50;

    /// <summary>The longest text of one.</summary>
    private const int Longest = 500;

    private int[]? _ordinals;
    private int _countPlusOne;

    private protected ArticleSelection(CorpusImage image, int nested, CancellationToken cancellation)
    {
        Nested = nested;
        Image = image;
        Cancellation = cancellation;
    }

    /// <summary>The image that the articles are of.</summary>
    public CorpusImage Image { get; }

    /// <summary>What everything that takes long observes.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>How many selections stand within one another in this one, each of which is answered before the one around it.</summary>
    public int Nested { get; }

    /// <summary>Whether it is all articles of the image in the order of the corpus, so that a place in it is an ordinal.</summary>
    public virtual bool IsAll => false;

    /// <summary>How many articles it has. The articles are not found where an index knows their number.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int Count
    {
        get
        {
            Cancellation.ThrowIfCancellationRequested();
            if (_countPlusOne == 0)
                _countPlusOne = (_ordinals?.Length ?? CountArticles()) + 1;
            return _countPlusOne - 1;
        }
    }

    /// <summary>The articles in order. Nobody writes to it.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int[] Ordinals
    {
        get
        {
            Cancellation.ThrowIfCancellationRequested();
            return _ordinals ??= FindArticles(limit: int.MaxValue, trace: null);
        }
    }

    /// <summary>What it asks as C#, however long.</summary>
    protected internal abstract string Code { get; }

    /// <summary>The articles, if they were asked for before.</summary>
    protected int[]? Known => _ordinals;

    /// <summary>The article at the place, which there is. The others are not found if it is the first.</summary>
    public int OrdinalAt(int index) => IsAll ? index : Ordinals[index];

    /// <summary>The first article; -1 if there is none. The others are not found where it can be told without them.</summary>
    public int First()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (IsAll)
            return Image.Count == 0 ? -1 : 0;
        var found = _ordinals ?? FindArticles(limit: 1, trace: null);
        return found.Length == 0 ? -1 : found[0];
    }

    /// <summary>Those for which the condition holds too, in the same order.</summary>
    public abstract ArticleSelection Where(Condition condition);

    /// <summary>Those that follow each other there, without the first.</summary>
    /// <param name="skip">How many to leave out. Where it is negative, none.</param>
    /// <param name="take">How many at most. Where it is negative, none.</param>
    public virtual ArticleSelection Slice(int skip, int take) => new SlicedSelection(this, Math.Max(0, skip), Math.Max(0, take));

    /// <summary>The same, observing the token.</summary>
    public abstract ArticleSelection With(CancellationToken cancellation);

    /// <summary>The condition that holds for its articles and for no others.</summary>
    public virtual Condition AsCondition()
        => new SelectionCondition(_ordinals is { } known ? new AnsweredSelection(Image, known, default) : Flat(this)); // What is known is not cancelled any more.

    /// <summary>Whether it has the article.</summary>
    public abstract bool Has(int ordinal);

    /// <summary>What it asks, as C#, and of which corpus; nothing is asked for it. O(what is written).</summary>
    public sealed override string ToString()
    {
        var text = Code;
        return text.Length <= Longest ? text : $"{text[..(Longest / 2)]} … {text[^(Longest / 2)..]}";
    }

    /// <summary>Finds the articles anew, and says how.</summary>
    public QueryPlan Explain()
    {
        Cancellation.ThrowIfCancellationRequested();
        var trace = new PlanTrace();
        var found = IsAll ? Image.Count : FindArticles(int.MaxValue, trace).Length;
        return new QueryPlan(Image.Name, Image.Count, found, trace.Steps);
    }

    protected abstract int CountArticles();

    /// <summary>Finds the first articles, in order.</summary>
    /// <param name="limit">How many are enough; more may be given.</param>
    /// <param name="trace">Where to say what was done; null if nobody asks.</param>
    protected abstract int[] FindArticles(int limit, PlanTrace? trace);

    /// <summary>The selection; where very many stand within one another in it, its articles, so that no loop that makes queries from each other needs a deep stack.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    protected static ArticleSelection Flat(ArticleSelection selection)
        => selection.Nested < MaxNested ? selection : new AnsweredSelection(selection.Image, selection._ordinals ?? selection.Ordinals, selection.Cancellation);

    /// <summary>What <see cref="Nested"/> is of a selection that is made from <see cref="Flat"/> of another.</summary>
    protected static int NestedAround(ArticleSelection selection) => selection.Nested < MaxNested ? selection.Nested + 1 : 1;

    /// <summary>For a selection that is made from another.</summary>
    protected static int[] Find(ArticleSelection selection, int limit, PlanTrace? trace)
        => trace is null && selection._ordinals is { } known ? known
            : trace is null && limit == int.MaxValue ? selection.Ordinals
            : selection.FindArticles(limit, trace);
}
