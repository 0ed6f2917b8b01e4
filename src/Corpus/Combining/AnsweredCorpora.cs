namespace Corpus;

/// <summary>Articles of several images: those of each in turn, or in an order that was found.</summary>
/// <param name="parts">The articles of each image.</param>
/// <param name="places">The order; null where they come in turn.</param>
internal sealed class AnsweredCorpora(IReadOnlyList<ArticleSelection> parts, CombinedPlace[]? places = null) : CombinedSelection(nested: 0)
{
    public override IReadOnlyList<ArticleSelection> Parts => parts;

    public override bool IsInTurn => places is null;

    protected internal override string Code => $"Corpora.Of({string.Join(", ", parts.Select(part => part.Code))})";

    public override CombinedSelection Where(Condition condition)
        => places is null ? new AnsweredCorpora([.. parts.Select(part => part.Where(condition))]) : new CombinedFilter(this, condition);

    public override CombinedSelection With(CancellationToken cancellation) => new AnsweredCorpora([.. parts.Select(part => part.With(cancellation))], places);

    protected override CombinedPlace[] FindPlaces() => places!;
}
