namespace Corpus;

/// <summary>The articles that any of several answers has.</summary>
internal sealed class AnyAccess(string index, List<IndexAccess> answers) : IndexAccess
{
    public override string Index => index;

    public override int Estimate => (int)Math.Min(int.MaxValue, answers.Sum(answer => (long)answer.Estimate));

    public override double Cost => answers.Sum(answer => answer.Cost);

    public override double ProbeCost => answers.Sum(answer => answer.ProbeCost);

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        foreach (var answer in answers)
            answer.Collect(articles, cancellation);
    }

    public override bool Probe(int ordinal) => answers.Exists(answer => answer.Probe(ordinal));
}
