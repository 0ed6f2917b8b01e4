namespace Corpus.Segmentation;

/// <summary>
/// Reads the phrase that names a speaker, to the right or to the left of a verb. No look goes further than a few words.
/// </summary>
internal static class MentionParser
{
    private const int LongestPhrase = 9;
    private const int LongestNoun = 4;
    private const int LongestChain = 3;

    /// <summary>
    /// The mention that begins at a token:
    /// <list type="bullet">
    /// <item>adverbs are passed over: <c>zei [gisteren] Jan</c>;</item>
    /// <item>a name, its role and the field of its role left out: <c>[schepen voor Mobiliteit] Joost Dammerse</c>;</item>
    /// <item>a noun phrase with a name in apposition: <c>[the head of the office,] Lodewina Kastmans</c>;</item>
    /// <item>a pronoun: <c>ze</c>;</item>
    /// <item>else the noun phrase up to its noun: <c>de secretaris-generaal</c>, <c>een woordvoerder [van De Windhaan]</c>;</item>
    /// <item>behind <c>het</c> nobody, or whom <c>bij</c> names: <c>klonk het bij Noor Eekhaut</c>.</item>
    /// </list>
    /// </summary>
    public static Mention ParseRight(in QuotationText text, NameList names, int token, int limit)
    {
        var first = SkipAdverbs(text, token, limit);
        if (first >= limit)
            return Mention.None;
        if (text.Is(first, WordClass.Pronoun) && !(text.Is(first, WordClass.Possessive) && BeginsPhrase(text, names, first, limit)))
            return new Mention(new TokenRange(first, 1), -1, first + 1);
        if (IsIt(text, first))
            return new Mention(new TokenRange(first, 1), -1, first + 1);
        if (text.Is(first, WordClass.Impersonal) && !text.Is(first, WordClass.Determiner))
            return Impersonal(text, names, first, limit);
        if (text.Is(first, WordClass.Impersonal) && !BeginsPhrase(text, names, first, limit))
            return Impersonal(text, names, first, limit);
        return Phrase(text, names, first, limit);
    }

    private static Mention Phrase(in QuotationText text, NameList names, int first, int limit)
    {
        var named = FindName(text, names, first, limit);
        if (named >= 0 && names[named].Start == first && IsPossessor(text, names[named], limit))
            return OfPossessor(text, names, named, limit);
        return named >= 0 ? OfName(names, named) : NounPhrase(text, names, first, limit);
    }

    /// <summary>
    /// The mention that ends before a token: a name, also with <c>van Zandrecht</c> behind it; a pronoun; a noun phrase of a few words. A name behind a
    /// preposition of place is none.
    /// </summary>
    public static Mention ParseLeft(in QuotationText text, NameList names, int token, int limit)
    {
        var last = token - 1;
        while (last >= limit && text.Is(last, WordClass.Adverb) && token - last < 4)
            last--;
        if (last < limit)
            return Mention.None;

        var name = names.At(last);
        for (var link = 0; link < LongestChain && name >= 0 && names[name].Start - 1 > limit && text.Is(names[name].Start - 1, WordClass.Preposition); link++)
        {
            var before = names.At(names[name].Start - 2);
            if (before < 0 || names[before].Start < limit)
                return NounBefore(text, names, names[name].Start - 1, limit, token);
            name = before;
        }

        if (name >= 0)
            return names[name].Start > limit && text.Is(names[name].Start - 1, WordClass.Preposition) ? Mention.None : OfName(names, name) with { End = token };
        if (text[last] is "who" && names.FirstFrom(last) - 1 is >= 0 and var antecedent && names[antecedent].Start >= limit)
            return OfName(names, Antecedent(text, names, antecedent, limit)) with { End = token };
        if ((text.Is(last, WordClass.Pronoun) && !text.Is(last, WordClass.Impersonal)) || IsIt(text, last))
            return new Mention(new TokenRange(last, 1), -1, token);
        return text.Is(last, WordClass.Narrator) ? new Mention(new TokenRange(last, 1), -1, token) : NounBefore(text, names, last + 1, limit, token);
    }

    /// <summary>Whether it is a pronoun for a text or a body, as in <c>it says</c>; that of Dutch (<c>klonk het</c>) is for nobody.</summary>
    private static bool IsIt(in QuotationText text, int token) => text[token] is "it" or "It" && !text.Rules.HasInversion;

    /// <summary>The name that <c>who</c> is about: not the place behind it in <c>Winifred Overwater, of Merelbergen, who …</c></summary>
    private static int Antecedent(in QuotationText text, NameList names, int name, int limit)
        => name > 0 && names[name - 1].Start >= limit && text.Is(names[name].Start - 1, WordClass.Preposition) ? name - 1 : name;

    /// <summary>The token behind adverbs. At most four.</summary>
    public static int SkipAdverbs(in QuotationText text, int token, int limit)
    {
        var first = token;
        while (first < limit && first - token < 4 && text.Is(first, WordClass.Adverb))
            first++;
        return first;
    }

    private static Mention OfName(NameList names, int name)
        => new(new TokenRange(names[name].Start, names[name].Tokens.End - names[name].Start), name, names[name].Tokens.End);

    /// <summary>Whether the name is no more than what somebody belongs to: <c>Merelbergen’s coach</c>.</summary>
    private static bool IsPossessor(in QuotationText text, NameSpan name, int limit)
        => name.Tokens.End < limit && NameParts.IsGenitive(text, name.Tokens.End - 1) && text.IsWord(name.Tokens.End);

    private static Mention OfPossessor(in QuotationText text, NameList names, int possessor, int limit)
    {
        var first = names[possessor].Start;
        var end = names[possessor].Tokens.End;
        var name = FindName(text, names, end, limit);
        if (name >= 0)
            return OfName(names, name);
        while (end < limit && end - first <= LongestNoun && text.IsWord(end) && !text.Is(end, WordClass.Closed | WordClass.Speech))
            end++;
        return new Mention(new TokenRange(first, end - first), -1, end);
    }

    private static Mention Impersonal(in QuotationText text, NameList names, int token, int limit)
    {
        var next = SkipAdverbs(text, token + 1, limit);
        if (next + 1 < limit && text[next] is "bij" or "vanuit")
        {
            var mention = Phrase(text, names, next + 1, limit);
            if (mention.IsSomebody)
                return mention;
        }

        return Mention.None with { End = token + 1 };
    }

    /// <summary>The name that the phrase at a token leads to, over its determiner, adjectives, role and field; or -1.</summary>
    private static int FindName(in QuotationText text, NameList names, int first, int limit)
    {
        var name = names.FirstFrom(first);
        if (name >= names.Count)
            return -1;
        var start = names[name].Start;
        if (start >= limit || start - first > LongestPhrase)
            return -1;
        var hasPreposition = false;
        for (var i = first; i < Math.Max(first, names[name].Phrase); i++)
        {
            if (text.Is(i, ','))
                return i + 1 == start && i > first && EndsApposition(text, names[name].Tokens.End, limit) ? name : -1;
            if (!text.IsWordOrNumber(i) || (i > first && text.Is(i, WordClass.Speech) && !text.Is(start - 1, ',')))
                return -1;
            hasPreposition |= text.Is(i, WordClass.Preposition | WordClass.Function | WordClass.Conjunction)
                && !text.Is(i, WordClass.Determiner | WordClass.Possessive) && !(i > first && text[i] is "en" or "and");
        }

        return hasPreposition ? InApposition(text, names, name, limit) : name;
    }

    /// <summary>The name behind the comma that follows a place: <c>the mayor of Brighton, Sarah Neill, said</c>.</summary>
    private static int InApposition(in QuotationText text, NameList names, int place, int limit)
    {
        var comma = names[place].Tokens.End;
        return comma < limit && text.Is(comma, ',') && place + 1 < names.Count && names[place + 1].Start == comma + 1
            && EndsApposition(text, names[place + 1].Tokens.End, limit) ? place + 1 : -1;
    }

    private static bool EndsApposition(in QuotationText text, int token, int limit)
        => token >= limit || text.Is(token, ',') || text.Is(token, ':') || text.IsTerminal(token);

    private static bool BeginsPhrase(in QuotationText text, NameList names, int token, int limit)
        => token + 1 < limit && text.IsWord(token + 1) && names.At(token + 1) < 0 && !text.Is(token + 1, WordClass.Closed | WordClass.Speech);

    private static Mention NounPhrase(in QuotationText text, NameList names, int first, int limit)
    {
        var isDetermined = text.Is(first, WordClass.Determiner | WordClass.Possessive);
        if (!isDetermined && !RolePhrase.IsRole(text, first) && !text.Is(first, WordClass.Narrator))
            return Mention.None;
        if (text.Is(first, WordClass.Narrator) && !isDetermined)
            return new Mention(new TokenRange(first, 1), -1, first + 1);

        var end = first + 1;
        while (end < limit && end - first <= LongestNoun && text.IsWord(end) && (names.At(end) < 0 || NameParts.IsGenitive(text, end)) && !text.BeginsLine(end)
            && !text.Is(end, WordClass.Closed & ~WordClass.Source) && !(text.Is(end, WordClass.Speech) && end - first > 1))
            end++;
        if (end == first + 1 && text.Is(first, WordClass.Narrator))
            return new Mention(new TokenRange(first, 1), -1, end);
        return end == first + 1 && isDetermined ? Mention.None : new Mention(new TokenRange(first, end - first), -1, end);
    }

    /// <summary>
    /// The noun phrase that ends before a token, back to its determiner, which must be near; or the phrase or name before its preposition: <c>a spokesman
    /// for the port</c> is a spokesman.
    /// </summary>
    private static Mention NounBefore(in QuotationText text, NameList names, int end, int limit, int verb)
    {
        for (var link = 0; link < LongestChain; link++)
        {
            var first = DeterminerBefore(text, end, limit);
            if (first < 0 && (end = BareObject(text, end, limit)) >= 0)
                continue;
            if (first < 0)
                return Mention.None;
            if (first <= limit || !text.Is(first - 1, WordClass.Preposition))
                return new Mention(new TokenRange(first, end - first), -1, verb);
            var name = first - 2 >= limit ? names.At(first - 2) : -1;
            if (name >= 0)
                return OfName(names, name) with { End = verb };
            end = first - 1;
        }

        return Mention.None;
    }

    /// <summary>The preposition whose object ends before a token and has no determiner: <c>of</c> in <c>the maker of biscuits</c>; or -1.</summary>
    private static int BareObject(in QuotationText text, int end, int limit)
    {
        for (var i = end - 1; i > limit && end - i <= LongestNoun; i--)
        {
            if (text.Is(i, WordClass.Preposition))
                return i < end - 1 ? i : -1;
            if (!text.IsWord(i) || text.Is(i, WordClass.Closed | WordClass.Speech))
                return -1;
        }

        return -1;
    }

    private static int DeterminerBefore(in QuotationText text, int end, int limit)
    {
        for (var i = end - 1; i >= limit && end - i <= LongestNoun + 1; i--)
        {
            if (text.Is(i, WordClass.Determiner | WordClass.Possessive) && i + 1 < end)
                return i;
            if (!text.IsWord(i) || text.Is(i, WordClass.Closed | WordClass.Speech))
                return -1;
        }

        return -1;
    }
}
