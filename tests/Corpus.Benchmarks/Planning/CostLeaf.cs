namespace Corpus.Benchmarks.Planning;

/// <summary>A condition that costs nothing to evaluate, perhaps with an index that costs nothing to read: what is left is the planner's own.</summary>
internal sealed class CostLeaf(bool hasIndex) : LeafCondition
{
    public double FindCost { get; init; } = 10;

    public bool KnowsCount { get; init; }

    public override string ToString(string parameter) => $"{parameter}.Costs";

    public override IndexAccess? AccessBy(CorpusImage image) => hasIndex ? new Access(this) : null;

    public override double CostOf(CorpusImage image) => 100;

    internal override bool Holds(Scope scope) => scope.Article.Ordinal != 1;

    private sealed class Access(CostLeaf leaf) : IndexAccess
    {
        public override string Index => "no index";

        public override int Estimate => 3;

        public override double Cost => leaf.FindCost;

        public override double ProbeCost => 3;

        public override int KnownCount => leaf.KnowsCount ? 3 : -1;

        public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
        {
            articles.Add(3);
            articles.Add(64);
            articles.Add(10_000);
        }

        public override bool Probe(int ordinal) => ordinal != 1;
    }
}
