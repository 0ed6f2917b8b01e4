namespace Corpus.Segmentation;

/// <summary>Decides whether a full stop ends a sentence, or only an abbreviation, an initial or a number.</summary>
internal static class FullStops
{
    /// <summary>Whether the full stop ends the sentence, where what follows could begin one. O(1).</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="token">The full stop, or the abbreviation that has it.</param>
    /// <param name="next">What follows.</param>
    /// <param name="closesQuote">Whether a quotation closes between the two.</param>
    /// <param name="rules">The rules of the language.</param>
    public static bool EndsSentence(in TokenView view, int token, SentenceBeginning next, bool closesQuote, LanguageRules rules)
    {
        var word = WordBefore(view, token, out var at);
        var stopClass = StopClasses.Of(word, view.KindOf(at), rules);
        if (IsUnit(view, at, word, stopClass) && !(stopClass == StopClass.Initial && HasFullStop(view, next.Word)))
            return BeginsBehindNumber(view, next, rules);
        return stopClass switch
        {
            StopClass.Ordinary => true,
            StopClass.Number => !IsOrdinal(word, next, view, rules),
            StopClass.MayEnd when IsBehindNumber(view, at) => BeginsBehindNumber(view, next, rules),
            StopClass.MayEnd => next.Kind == BeginningKind.Capital,
            StopClass.InName => Starters.Begins(view, next, rules),
            StopClass.BeforeName => closesQuote && next.Kind == BeginningKind.Capital,
            StopClass.BeforeNumber => next.Kind != BeginningKind.Number && Starters.Begins(view, next, rules),
            StopClass.WordBeforeNumber => next.Kind != BeginningKind.Number,
            StopClass.Initial => !BeginsName(view, at) && Starters.Begins(view, next, rules),
            _ => false,
        };
    }

    /// <summary>Whether the full stop stands behind a word that is no abbreviation, where no number follows. O(1).</summary>
    public static bool IsOfOrdinaryWord(in TokenView view, int token, LanguageRules rules)
    {
        var word = WordBefore(view, token, out var at);
        return StopClasses.Of(word, view.KindOf(at), rules) is StopClass.Ordinary or StopClass.WordBeforeNumber;
    }

    // The word that the stop stands behind or in; empty behind a bracket, a quote or a space.
    private static ReadOnlySpan<char> WordBefore(in TokenView view, int token, out int at)
    {
        at = token;
        var text = view[token];
        if (text.Length > 1)
            return text.Slice(0, text.Length - 1);
        if (!view.IsGlued(token) || !view.IsSpoken(token - 1))
            return default;
        at = token - 1;
        return view[at];
    }

    /// <summary>In a language that writes ordinals with a full stop, a number of a day, a king or a century before a noun: <c>3. Oktober</c>.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> number, SentenceBeginning next, in TokenView view, LanguageRules rules)
        => rules.Sentences.HasOrdinalStops && number.Length <= 2 && next.First == next.Word && !Starters.Begins(view, next, rules);

    /// <summary>A unit or a time behind a number, which is no part of a name, whatever it is elsewhere: <c>5 min.</c>, <c>6 P.M.</c>, <c>20 u.</c>, <c>3 km/u.</c></summary>
    private static bool IsUnit(in TokenView view, int at, ReadOnlySpan<char> word, StopClass stopClass)
        => at > view.First && (stopClass switch
        {
            StopClass.InName or StopClass.BeforeNumber => IsBehindNumber(view, at),
            StopClass.Initial => (IsBehindNumber(view, at) && char.IsLower(word[0])) || (view.IsGlued(at) && view.LastOf(at - 1) == '/'),
            _ => false,
        });

    private static bool IsBehindNumber(in TokenView view, int token) => token > view.First && view.KindOf(token - 1) == TokenKind.Number;

    private static bool BeginsBehindNumber(in TokenView view, SentenceBeginning next, LanguageRules rules)
        => next.Kind == BeginningKind.Capital && !rules.Sentences.TimeWords.Contains(view[next.Word]);

    /// <summary>The letter before such a word is the first of an abbreviation that is written apart: <c>90 v. Chr.</c></summary>
    private static bool HasFullStop(in TokenView view, int word)
        => view.LastOf(word) == '.' || (view.IsGlued(word + 1) && view.Is(word + 1, '.'));

    /// <summary>Whether the initial begins a name or goes on with initials: <c>J. De Wit</c>, <c>(A. R. Will)</c>, and not <c>plan B.</c></summary>
    private static bool BeginsName(in TokenView view, int initial)
        => initial == view.First || view.LastOf(initial - 1) == '.' || view.KindOf(initial - 1) == TokenKind.Punctuation;
}
