using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>The articles that have a token in whose form a regular expression finds a match: each type is looked at once.</summary>
internal sealed class TermPatternAccess(TextIndex index, Regex pattern) : IndexAccess
{
    // So many terms are read between two looks at the token of cancellation.
    private const int Batch = 256;

    private readonly PatternAutomaton? _automaton = PreparedPattern.Of(pattern).Automaton;

    public override string Index => $"lexicon by {CSharpLiteral.Of(pattern.ToString())}";

    // Nothing is known of an expression before it is tried.
    public override int Estimate => index.ArticleCount / 4;

    public override double Cost => _automaton is null ? index.TypeCount * TermCosts.AskedType : index.Lexicon.TermCount * TermCosts.AutomatonTerm;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var matcher = new PatternMatcher(pattern);
        if (_automaton is not null && index.Lexicon.Table(cancellation) is { } terms)
            Walk(terms, _automaton, matcher, articles, cancellation);
        else
            Ask(matcher, articles, cancellation);
    }

    private void Walk(LexiconTable terms, PatternAutomaton automaton, PatternMatcher matcher, ArticleBitmap articles, CancellationToken cancellation)
    {
        var types = new PatternTypes(index.Lexicon, terms, automaton, matcher);
        var walk = new PatternWalk(terms, automaton);
        var found = new PostingCollector(index, articles);
        var written = new List<IndexAccess>();
        for (var read = 0; walk.MoveNext(); read++)
        {
            if (read % Batch == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (articles.IsFull)
                    return;
            }

            ref readonly var term = ref terms[walk.Current];
            var matching = walk.IsCertain && terms.TypesOf(walk.Current) != TermTypes.Any ? term.TypeCount : types.CountOf(walk.Current);
            if (matching == term.TypeCount)
                found.Add(term);
            else if (matching > 0)
                TermsAccess.AddTypes(index, index.Lexicon.At(term.FirstType), form => matcher.IsMatch(form), [], written);
        }

        foreach (var type in written)
            type.Collect(articles, cancellation);
    }

    private void Ask(PatternMatcher matcher, ArticleBitmap articles, CancellationToken cancellation)
    {
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
