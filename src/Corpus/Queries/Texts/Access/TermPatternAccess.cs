using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>The articles that have a token in whose form a regular expression finds a match: each type is looked at once.</summary>
internal sealed class TermPatternAccess(TextIndex index, Regex pattern) : IndexAccess
{
    private const double CostOfType = 250;

    public override string Index => $"lexicon by {CSharpLiteral.Of(pattern.ToString())}";

    // Nothing is known of an expression before it is tried.
    public override int Estimate => index.ArticleCount / 4;

    public override double Cost => index.TypeCount * CostOfType;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var matcher = new PatternMatcher(pattern);
        var terms = new List<Term>();
        var types = new List<IndexAccess>();
        for (var found = index.Lexicon.StartingWith(PatternBeginning.Of(pattern)); found.MoveNext();)
        {
            cancellation.ThrowIfCancellationRequested();
            TermsAccess.AddTypes(index, found, form => matcher.IsMatch(form), terms, types);
        }

        TermsAccess.Of(index, Index, terms, types).Collect(articles, cancellation);
    }
}
