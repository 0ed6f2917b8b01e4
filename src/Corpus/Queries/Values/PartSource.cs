namespace Corpus;

/// <summary>A part of another value: the year of a date. What it is depends on nothing but the value.</summary>
/// <param name="whole">The other value.</param>
/// <param name="name">What C# writes behind it: <c>.Year</c>, or <c>?.Year</c> where the value may be missing.</param>
/// <param name="part">What is taken of it.</param>
internal sealed class PartSource<TWhole, TPart>(ValueSource<TWhole> whole, string name, Func<TWhole, TPart> part) : ColumnSource<TPart>
{
    public override string Path => whole.Path + name;

    public override double Cost => whole.Cost + 5;

    public override SpanParameter? Owner => whole.Owner;

    public override CorpusImage? Asked => whole.Asked;

    public override bool IsOfArticle => whole.IsOfArticle;

    public override string ToString(string parameter) => whole.ToString(parameter) + name;

    public override object ColumnKey { get; } = (whole.ColumnKey, part);

    public override TPart Get(Scope scope) => part(whole.Get(scope));

    protected override ValueColumn<TPart>? Make(CorpusImage image)
        => whole.Column(image) is { } column
            ? ColumnBuilder.FromCodes(Array.ConvertAll(column.Values, value => part(value)), column.Codes.ToArray())
            : null;
}
