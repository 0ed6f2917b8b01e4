namespace Corpus;

/// <summary>Holds everywhere, or nowhere. Only a whole plan is one: in a group it is left out, or decides it.</summary>
internal sealed class PlanConstant(bool value) : PlanNode
{
    public bool Value => value;

    public override void Prepare(CorpusImage image) => Share = value ? 1 : 0;

    public override bool Check(PlanCandidate candidate) => value;

    public override void AddTo(ArticleBitmap articles, PlanRun run)
    {
        if (value)
            articles.AddAll();
        run.Trace?.AddConstant(value);
    }

    public override void Restrict(ArticleBitmap candidates, int count, PlanRun run)
    {
        if (!value)
            candidates.Clear();
        run.Trace?.AddConstant(value);
    }

    public override string ToString(bool isInside) => value ? "true" : "false";
}
