namespace Corpus;

/// <summary>The answer of an index that has nothing of what is asked.</summary>
internal sealed class NoArticles(string index) : IndexAccess
{
    public override string Index => index;

    public override int Estimate => 0;

    public override int KnownCount => 0;

    public override double Cost => 0;

    public override double ProbeCost => 0;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        // There are none.
    }

    public override bool Probe(int ordinal) => false;
}
