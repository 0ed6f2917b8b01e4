namespace Corpus.Segmentation;

/// <summary>Finds who is the subject of a cue within a sentence.</summary>
internal static class SubjectFinder
{
    private const int LongestLook = 40;

    /// <summary>
    /// The mention of the one whose words a cue tells: behind <c>volgens</c>; before the verb (<c>X zei</c>), also with an apposition between (<c>X, who was away, said</c>); behind it (<c>toen zei X</c>); else the first
    /// name of the sentence (<c>Stoltenberg – die vandaag kwam – benadrukte</c>). Nobody if it has none. O(1).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="first">Where the sentence begins.</param>
    /// <param name="limit">Where what stands behind the cue ends.</param>
    public static Mention Find(in QuotationText text, NameList names, int cue, int first, int limit)
    {
        if (text.Is(cue, WordClass.Source))
            return BehindSource(text, names, cue, limit);
        if (IsPassive(text, cue, first))
            return Mention.None;
        var before = MentionParser.ParseLeft(text, names, FiniteVerb(text, cue, first), first);
        if (before.IsSomebody)
            return before;
        if (cue > first && (text.Is(cue - 1, ',') || text.Is(cue - 1, ')') || text.IsDash(cue - 1)))
        {
            var apart = FirstName(text, names, cue, first);
            if (apart.Name >= 0)
                return apart;
        }

        if (!text.Rules.HasInversion && cue > first && !IsParenthesis(text, names, cue, limit))
            return IsBare(text, cue, first) ? new Mention(new TokenRange(first, cue - first), -1, cue) : Leading(text, names, cue, first);
        var behind = MentionParser.ParseRight(text, names, cue + 1, limit);
        if (behind.IsSomebody && !IsObject(text, behind) && !IsBare(text, cue, first))
            return behind;
        return IsBare(text, cue, first) && !(behind.IsSomebody && IsSubject(text, behind))
            ? new Mention(new TokenRange(first, cue - first), -1, cue)
            : behind.IsSomebody && !IsObject(text, behind) ? behind : FirstName(text, names, cue, first);
    }

    /// <summary>Whom <c>volgens</c>, <c>aldus</c> or <c>according to</c> names.</summary>
    public static Mention BehindSource(in QuotationText text, NameList names, int cue, int limit)
    {
        var next = cue + 1;
        if (next < limit && text[cue] is "according" or "According")
        {
            if (text[next] is not "to")
                return Mention.None;
            next++;
        }

        return next < limit ? MentionParser.ParseRight(text, names, next, limit) : Mention.None;
    }

    /// <summary>Whether verb and subject stand between commas: <c>and, said Ann, “my hat”</c>.</summary>
    private static bool IsParenthesis(in QuotationText text, NameList names, int cue, int limit)
    {
        if (!text.Is(cue - 1, ','))
            return false;
        var behind = MentionParser.ParseRight(text, names, cue + 1, limit);
        return behind.IsSomebody && (behind.End >= limit || text.Is(behind.End, ','));
    }

    /// <summary>The auxiliary before a verb that may be its participle, where the language sets both together: <c>had</c> of <c>Ann had once called it</c>.</summary>
    public static int FiniteVerb(in QuotationText text, int cue, int first)
    {
        if (text.Rules.HasInversion || text.Is(cue, WordClass.Source))
            return cue;
        var verb = cue - 1;
        while (verb > first && cue - verb < 3 && text.Is(verb, WordClass.Adverb | WordClass.Function) && !text.Is(verb, WordClass.Auxiliary))
            verb--;
        return verb >= first && text.Is(verb, WordClass.Auxiliary) && !text.Is(verb, WordClass.Copula | WordClass.Modal) ? verb : cue;
    }

    /// <summary>Whether somebody is told something: <c>Ann was told</c>, <c>had been asked</c>.</summary>
    private static bool IsPassive(in QuotationText text, int cue, int first)
        => !text.Rules.HasInversion && cue > first && text[cue - 1] is "was" or "were" or "been" or "being" or "be" or "is" or "are";

    /// <summary>
    /// The subject that a sentence begins with and that other words part from its verb: a name, one in apposition, else a noun (<c>A spokesman for those who
    /// live there said</c>); else the first name.
    /// </summary>
    private static Mention Leading(in QuotationText text, NameList names, int cue, int first)
    {
        var begin = first < cue && text.Is(first, WordClass.Function) ? first + 1 : first;
        var phrase = MentionParser.ParseRight(text, names, begin, cue);
        var named = FirstName(text, names, cue, first);
        if (phrase.Name >= 0 || !phrase.IsSomebody)
            return phrase.IsSomebody ? phrase : named;
        return named.Name >= 0 && text.Is(names[named.Name].Phrase - 1 >= first ? names[named.Name].Phrase - 1 : first, ',') ? named : phrase;
    }

    /// <summary>Whether one noun without an article stands before the verb: <c>Police said the man …</c></summary>
    private static bool IsBare(in QuotationText text, int cue, int first)
        => cue == first + 1 && text.IsWord(first) && !text.Is(first, WordClass.Closed | WordClass.Speech) && text.Is(cue, WordClass.Speech);

    /// <summary>Whether a pronoun or a name stands behind the verb, so that what stands before it is its object.</summary>
    private static bool IsSubject(in QuotationText text, Mention mention)
        => mention.Name >= 0 || (mention.Tokens.Count == 1 && text.Is(mention.Tokens.First, WordClass.Pronoun));

    private static bool IsObject(in QuotationText text, Mention mention)
        => mention.Name < 0 && text[mention.Tokens.First] is "hem" or "haar" or "hen" or "hun" or "him" or "her" or "them";

    private static Mention FirstName(in QuotationText text, NameList names, int cue, int first)
    {
        if (cue - first > LongestLook)
            first = cue - LongestLook;
        for (var i = names.FirstFrom(first); i < names.Count && names[i].Start < cue; i++)
        {
            var isPlace = names[i].Start > first && text.Is(names[i].Start - 1, WordClass.Preposition);
            if (!isPlace && !NameParts.IsGenitive(text, names[i].Tokens.End - 1))
                return new Mention(new TokenRange(names[i].Start, names[i].Tokens.End - names[i].Start), i, cue);
        }

        return text.Is(first, WordClass.Pronoun) && !text.Is(first, WordClass.Possessive) ? new Mention(new TokenRange(first, 1), -1, cue) : Mention.None;
    }
}
