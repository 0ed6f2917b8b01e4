namespace Corpus;

/// <summary>The articles that have a term.</summary>
internal sealed class TermAccess(TextIndex index, Term term, TokenPattern pattern) : IndexAccess
{
    public override string Index => WordAccess.NameOf(pattern);

    public override int Estimate => term.ArticleFrequency;

    public override int KnownCount => term.ArticleFrequency;

    public override double Cost => 30 + TermCosts.Collect(index, term);

    public override double ProbeCost => TermCosts.Probe;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation) => index.PostingsOf(term).AddTo(articles);

    public override bool Probe(int ordinal) => index.PostingsOf(term).IsIn(ordinal);
}
