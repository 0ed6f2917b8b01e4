namespace Corpus;

/// <summary>Answers a condition from a column: the codes that pass, then the articles that have them.</summary>
internal sealed class ColumnAccess<T>(ValueColumn<T> column, ValueSource<T> source, ValueTest<T> test) : IndexAccess
{
    public override string Index => $"column {source.Path}";

    public override int Estimate => column.Frequencies.Length;

    public override double Cost => test is null ? 0 : 1000;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation) => throw new NotImplementedException();
}
