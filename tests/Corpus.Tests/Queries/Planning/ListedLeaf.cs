namespace Corpus.Tests;

/// <summary>A condition that holds for listed articles, with an index of any quality or with none.</summary>
internal sealed class ListedLeaf(string name, IReadOnlySet<int> articles) : LeafCondition
{
    private bool? _isExact;

    /// <summary>What the index gives; null if there is none.</summary>
    public IReadOnlySet<int>? Indexed { get; init; }

    public int Estimate { get; init; }

    public double FindCost { get; init; } = 100;

    public double ProbeCost { get; init; } = double.PositiveInfinity;

    public double HoldsCost { get; init; } = 100;

    public bool KnowsCount { get; init; }

    public Condition? NecessaryCondition { get; init; }

    /// <summary>What is called before the condition is evaluated.</summary>
    public Action? Evaluating { get; init; }

    public int Evaluations { get; private set; }

    public override Condition? Necessary => NecessaryCondition;

    public override string ToString(string parameter) => $"{parameter}.{name}";

    public override IndexAccess? AccessBy(CorpusImage image) => Indexed is null ? null : new Access(this);

    public override double CostOf(CorpusImage image) => HoldsCost;

    internal override bool Holds(Scope scope)
    {
        Evaluating?.Invoke();
        Evaluations++;
        return articles.Contains(scope.Article.Ordinal);
    }

    private sealed class Access(ListedLeaf leaf) : IndexAccess
    {
        public override string Index => $"index of {leaf.ToString("a")}";

        public override bool IsExact => leaf._isExact ??= leaf.Indexed!.SetEquals(leaf.Articles);

        public override int Estimate => leaf.Estimate;

        public override double Cost => leaf.FindCost;

        public override double ProbeCost => leaf.ProbeCost;

        public override int KnownCount => leaf.KnowsCount && IsExact ? leaf.Articles.Count : -1;

        public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
        {
            foreach (var ordinal in leaf.Indexed!)
                articles.Add(ordinal);
        }

        public override bool Probe(int ordinal) => double.IsInfinity(leaf.ProbeCost) ? base.Probe(ordinal) : leaf.Indexed!.Contains(ordinal);
    }

    private IReadOnlySet<int> Articles => articles;
}
