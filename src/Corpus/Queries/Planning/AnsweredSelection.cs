using System.Globalization;

namespace Corpus;

/// <summary>Articles that another selection was found to have, in its order, without what it was made from.</summary>
internal sealed class AnsweredSelection : ArticleSelection
{
    private readonly int[] _found;
    private int[]? _sorted;

    /// <summary>These articles. Nobody writes to the array.</summary>
    public AnsweredSelection(CorpusImage image, int[] found, CancellationToken cancellation)
        : base(image, nested: 0, cancellation)
        => _found = found;

    protected internal override string Code => string.Create(CultureInfo.InvariantCulture, $"{Image.Name}.Articles ({_found.Length:N0} of them)");

    public override ArticleSelection Where(Condition condition) => new CheckedSelection(this, condition);

    public override ArticleSelection With(CancellationToken cancellation) => new AnsweredSelection(Image, _found, cancellation);

    public override bool Has(int ordinal) => Array.BinarySearch(_sorted ??= [.. _found.Order()], ordinal) >= 0;

    protected override int CountArticles() => _found.Length;

    protected override int[] FindArticles(int limit, PlanTrace? trace) => _found;
}
