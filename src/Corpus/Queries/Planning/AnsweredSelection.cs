namespace Corpus;

/// <summary>Articles that another selection was found to have, in its order, without what it was made from.</summary>
internal sealed class AnsweredSelection : ArticleSelection
{
    private readonly int[] _found;
    private int[]? _sorted;

    /// <summary>The articles of the selection, which are found now if they were not before.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public AnsweredSelection(ArticleSelection selection)
        : this(selection, selection.Ordinals, selection.Cancellation)
    {
    }

    private AnsweredSelection(ArticleSelection selection, int[] ordinals, CancellationToken cancellation)
        : base(selection.Image, cancellation, nested: 0)
        => _found = ordinals;

    public override ArticleSelection Where(Condition condition) => new CheckedSelection(this, condition);

    public override ArticleSelection With(CancellationToken cancellation) => new AnsweredSelection(this, _found, cancellation);

    public override bool Has(int ordinal) => Array.BinarySearch(_sorted ??= [.. _found.Order()], ordinal) >= 0;

    protected override int CountArticles() => _found.Length;

    protected override int[] FindArticles(int limit, PlanTrace? trace) => _found;
}
