using System.Text;

namespace Corpus;

/// <summary>Finds out in which types of a term an automaton has a match.</summary>
internal readonly struct PatternTypes(Lexicon lexicon, LexiconTable terms, PatternAutomaton automaton, PatternMatcher matcher)
{
    /// <summary>In how many of the types of the term there is a match. O(their length), and O(log terms) where they are written in different ways.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged there.</exception>
    /// <exception cref="TimeoutException">The expression had to be asked, and took longer than its limit.</exception>
    public int CountOf(int term)
    {
        var isSame = terms.TypesOf(term) switch
        {
            TermTypes.Same => true,
            TermTypes.InCapitals => automaton.IgnoresCase,
            _ => false,
        };
        if (!isSame)
            return CountOf(lexicon.At(terms[term].FirstType));
        return IsMatch(terms.Form(term)) ? terms[term].TypeCount : 0;
    }

    private int CountOf(TermEnumerator term)
    {
        var count = 0;
        for (var i = 0; i < term.Current.TypeCount; i++)
        {
            var shape = term.ShapeOf(i, out var written);
            var isMatch = shape switch
            {
                TypeShape.WrittenOut => IsMatch(written),
                TypeShape.Term => IsMatch(term.Form),
                _ => IsInCapitals(term.Form, shape),
            };
            count += isMatch ? 1 : 0;
        }

        return count;
    }

    private bool IsInCapitals(ReadOnlySpan<byte> form, int shape)
    {
        var type = form.Length <= 64 ? stackalloc byte[form.Length] : new byte[form.Length];
        form.CopyTo(type);
        TypeShape.Apply(type, shape);
        return IsMatch(type);
    }

    private bool IsMatch(ReadOnlySpan<byte> form) => automaton.IsMatch(form) ?? matcher.IsMatch(Encoding.UTF8.GetString(form));
}
