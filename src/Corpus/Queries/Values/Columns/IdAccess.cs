namespace Corpus;

/// <summary>Finds the article with an id in the index of ids.</summary>
internal sealed class IdAccess(CorpusImage image, string id) : IndexAccess
{
    // 1 + the ordinal; 0 if there is none.
    private readonly int _found = image.Ids.Find(id) + 1;

    public override string Index => "ids";

    public override int Estimate => Math.Sign(_found);

    public override int KnownCount => Math.Sign(_found);

    public override double Cost => 1;

    public override double ProbeCost => 1;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        if (_found > 0)
            articles.Add(_found - 1);
    }

    public override bool Probe(int ordinal) => ordinal == _found - 1;
}
