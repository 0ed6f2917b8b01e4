namespace Corpus.Segmentation;

/// <summary>Finds attributions that begin with a capital; those in lower case need no finding.</summary>
internal static class Attributions
{
    // The longest name with its titles: The Rev. Dr. John H. Smith.
    private const int LongestName = 6;

    /// <summary>Whether what comes behind the quotation is a name and a verb that attributes it. O(1).</summary>
    public static bool Begins(in TokenView view, SentenceEnd end, SentenceBeginning next, LanguageRules rules)
    {
        // Where the verb comes first, as in Dutch, it is in lower case.
        if (!rules.Quotations.HasSubjectFirst || next.Kind != BeginningKind.Capital || next.First != next.Word)
            return false;
        // I has its capital everywhere; the capital of He is that of a sentence.
        if (!view.Is(next.Word, 'I') && Starters.Begins(view, next, rules))
            return false;

        var verb = next.Word + 1;
        while (verb < view.End && verb <= next.Word + LongestName && IsOfName(view, verb, rules))
            verb++;
        return verb < view.End
            && rules.Quotations.Words.Find(view[verb]).HasFlag(WordClass.Speech)
            && (EndsClause(view, verb + 1) || (end.Kind != EndKind.FullStop && !HasClause(view, verb, rules)));
    }

    // Moore said the price was good.
    private static bool HasClause(in TokenView view, int verb, LanguageRules rules)
        => rules.Sentences.ClauseSubjects.Contains(view[verb + 1]) && !rules.Sentences.VerbsWithHearer.Contains(view[verb]);

    private static bool IsOfName(in TokenView view, int token, LanguageRules rules)
        => SentenceBeginningReader.IsCapital(view, token)
            || rules.Sentences.Particles.Contains(view[token])
            || IsGenitive(view[token - 1])
            || (view.Is(token, '.') && view.IsGlued(token));

    private static bool EndsClause(in TokenView view, int token)
        => token >= view.End || (view.KindOf(token) == TokenKind.Punctuation && !Marks.IsQuote(view.FirstOf(token)));

    // Bell’s wife.
    private static bool IsGenitive(ReadOnlySpan<char> word)
        => word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is '\'' or '’';
}
