namespace Corpus.Segmentation;

/// <summary>Finds what attributes a quotation. Each rule looks at no more than a few words, so that all together take O(1) a quotation.</summary>
internal static class AttributionFinder
{
    private const int LongestClause = 10;
    private const WordClass Strong = WordClass.Speech | WordClass.Naming | WordClass.Source;

    /// <summary>
    /// What stands directly behind the quotation:
    /// <list type="bullet">
    /// <item>a source: <c>‘…’, aldus X</c>; <c>“…”, according to X</c>;</item>
    /// <item>a verb and its subject: <c>‘…’, legt X uit</c>; <c>‘…’, klonk het</c>; also with a verb that is in no list, if a comma and a name or a pronoun
    /// stand on its sides: <c>‘…’, sputtert X</c>;</item>
    /// <item>a subject and its verb: <c>“…,” X said</c>; <c>“…”, as X put it</c>;</item>
    /// <item>an auxiliary: <c>‘…’, had hij verklaard</c>;</item>
    /// <item>a copula: <c>“…,” is her method</c>.</item>
    /// </list>
    /// </summary>
    public static Attribution Behind(in QuotationText text, NameList names, QuotationSite site)
    {
        var span = site.Span;
        var token = span.Tokens.End;
        var limit = site.End;
        if (!span.IsClosed || token >= limit || text.BeginsLine(token))
            return Attribution.None;
        var hasComma = text.Is(token, ',') || EndsWithComma(text, span);
        if (text.Is(token, ','))
            token++;
        if (token < limit && text.IsDash(token))
            token++;
        if (token < limit && text[token] is "zo" or "as" or "so" or "thus")
            token++;
        if (token >= limit || (BeginsNewSentence(text, span, token) && names.At(token) < 0))
            return Attribution.None;

        if (text.Is(token, WordClass.Source))
            return OfSource(text, names, token, limit);
        if (text.Is(token, WordClass.Speech | WordClass.Naming))
            return OfVerb(text, names, token, limit, hasComma);
        if (hasComma && text.Is(token, WordClass.Auxiliary))
        {
            var found = OfAuxiliary(text, names, token, limit);
            if (found.Exists)
                return found;
        }

        var subject = OfSubject(text, names, token, limit);
        return subject.Exists || !hasComma ? subject : OfUnknownVerb(text, names, token, limit);
    }

    /// <summary>Whether a comma is the last within the marks, also within those of a nested one: <c>“He said, ‘Sit,’”</c>.</summary>
    private static bool EndsWithComma(in QuotationText text, MarkedSpan span)
    {
        var last = span.ContentEnd - 1;
        while (last > span.ContentFirst && span.ContentEnd - last < 3 && text.FirstCharacter(last) is '’' or '”' or '"' or '\'' or '»')
            last--;
        return last > span.ContentFirst && text.Is(last, ',');
    }

    /// <summary>Whether the quotation ends its sentence and a capital begins the next: <c>‘Nee.’ Volgens X …</c></summary>
    private static bool BeginsNewSentence(in QuotationText text, MarkedSpan span, int token)
        => token == span.Tokens.End && text.IsCapitalised(token) && span.ContentEnd > span.ContentFirst && text.IsTerminal(span.ContentEnd - 1);

    /// <summary>
    /// What stands before the quotation: <c>X zei: ‘…’</c>, <c>They say, ‘…’</c>, <c>X roept ‘…’</c>, or no more than <c>X: ‘…’</c>.
    /// </summary>
    public static Attribution Before(in QuotationText text, NameList names, Siblings spans, int number, QuotationSite site)
    {
        var previous = site.Span.Tokens.First - 1;
        if (previous < site.First)
            return Attribution.None;
        var hasColon = text.Is(previous, ':');
        if (!hasColon && !text.Is(previous, ',') && !text.Is(previous, WordClass.Speech))
            return Attribution.None;

        var cue = CueSearch.Left(text, spans, number, site.First, WordClass.Speech | WordClass.Source);
        if (cue >= 0 && (hasColon || (previous - cue <= LongestClause && !text.Is(cue, WordClass.Loose))))
        {
            var mention = SubjectFinder.Find(text, names, cue, site.First, previous);
            return new Attribution(SubjectFinder.FiniteVerb(text, cue, site.First), mention, AttributionPlace.Before, site.Span.Tokens.First);
        }

        if (!hasColon)
            return Attribution.None;
        var participle = CueSearch.Left(text, spans, number, site.First, WordClass.Participle);
        cue = participle < 0 ? -1 : CueSearch.Left(text, spans, number, site.First, WordClass.Auxiliary);
        if (cue >= 0)
            return new Attribution(cue, SubjectFinder.Find(text, names, cue, site.First, previous), AttributionPlace.Before, site.Span.Tokens.First);

        var name = MentionParser.ParseLeft(text, names, previous, site.First);
        return name.Name >= 0 && names[name.Name].Phrase <= site.First + 1 ? new Attribution(-1, name, AttributionPlace.Before, site.Span.Tokens.First) : Attribution.None;
    }

    /// <summary>
    /// What attributes a part of a sentence: the nearest cue before it, else behind it: <c>X noemt het ‘een ramp’</c>; <c>een ‘teken van zwakte’, volgens X</c>;
    /// else a verb of will with its subject: <c>dat wil ze alleen ‘als het kan’</c>; else an auxiliary with its participle: <c>heeft hij ‘onzin’ genoemd</c>.
    /// </summary>
    public static Attribution Around(in QuotationText text, NameList names, Siblings spans, int number, QuotationSite site)
    {
        var cue = CueSearch.Left(text, spans, number, site.First, Strong);
        if (cue < 0)
            cue = CueSearch.Right(text, spans, number, site.End, Strong);
        if (cue >= 0)
            return OfSentence(text, names, cue, site);

        cue = CueSearch.Left(text, spans, number, site.First, WordClass.Modal);
        if (cue < 0 && IsAboutIt(text, site.Span.Tokens.First - 1, site.First))
            cue = CueSearch.Left(text, spans, number, site.First, WordClass.Auxiliary);
        if (cue < 0 && CueSearch.Right(text, spans, number, site.End, WordClass.Participle) >= 0)
            cue = CueSearch.Left(text, spans, number, site.First, WordClass.Auxiliary);
        if (cue < 0)
            return Attribution.None;
        var found = OfSentence(text, names, cue, site);
        return found.Mention.IsSomebody ? found : Attribution.None;
    }

    /// <summary><c>heeft het over ‘een misdrijf’</c>.</summary>
    private static bool IsAboutIt(in QuotationText text, int token, int first) => token > first && text[token] is "over" && text[token - 1] is "het";

    private static Attribution OfSentence(in QuotationText text, NameList names, int cue, QuotationSite site)
    {
        var isBefore = cue < site.Span.Tokens.First;
        var limit = isBefore ? site.Span.Tokens.First : site.End;
        var mention = SubjectFinder.Find(text, names, cue, isBefore ? site.First : site.Span.Tokens.End, limit);
        if (!mention.IsSomebody && !isBefore)
            mention = MentionParser.ParseLeft(text, names, site.Span.Tokens.First, site.First);
        return new Attribution(SubjectFinder.FiniteVerb(text, cue, site.First), mention, AttributionPlace.Around, Math.Max(cue + 1, mention.End));
    }

    private static Attribution OfSource(in QuotationText text, NameList names, int token, int limit)
    {
        var mention = SubjectFinder.BehindSource(text, names, token, limit);
        return mention.IsSomebody ? new Attribution(token, mention, AttributionPlace.Behind, mention.End) : Attribution.None;
    }

    private static Attribution OfVerb(in QuotationText text, NameList names, int token, int limit, bool hasComma)
    {
        var mention = MentionParser.ParseRight(text, names, token + 1, limit);
        var end = Math.Max(token + 1, mention.End);
        var isImpersonal = !mention.IsSomebody && mention.End > 0;
        return mention.IsSomebody || isImpersonal || hasComma ? new Attribution(token, mention, AttributionPlace.Behind, end) : Attribution.None;
    }

    private static Attribution OfAuxiliary(in QuotationText text, NameList names, int token, int limit)
    {
        if (text.Is(token, WordClass.Copula) && token + 2 < limit && text.Is(token + 1, WordClass.Possessive))
            return new Attribution(token, new Mention(new TokenRange(token + 1, 1), -1, token + 3), AttributionPlace.Behind, token + 3);
        var mention = MentionParser.ParseRight(text, names, token + 1, limit);
        if (!mention.IsSomebody)
            return Attribution.None;
        for (var i = mention.End; i < limit && i - mention.End < LongestClause && !text.IsTerminal(i); i++)
        {
            if (text.Is(i, WordClass.Participle))
                return new Attribution(token, mention, AttributionPlace.Behind, i + 1);
        }

        return Attribution.None;
    }

    private static Attribution OfUnknownVerb(in QuotationText text, NameList names, int token, int limit)
    {
        if (!text.IsLower(token) || text.Is(token, WordClass.Closed | WordClass.Role))
            return Attribution.None;
        var mention = MentionParser.ParseRight(text, names, token + 1, limit);
        var isSure = mention.Name >= 0 || (mention.IsSomebody && text.Is(mention.Tokens.First, WordClass.Male | WordClass.Female) && text.Is(mention.Tokens.First, WordClass.Pronoun));
        return isSure ? new Attribution(token, mention, AttributionPlace.Behind, mention.End) : Attribution.None;
    }

    /// <summary>Passes over what stands in commas or brackets behind a name: <c>Brown, 45, told</c>; <c>Jan (Labour) said</c>.</summary>
    private static int SkipApposition(in QuotationText text, int token, int limit)
    {
        if (token + 1 < limit && text.Is(token, ',') && text.Is(token + 1, WordClass.Speech))
            return token + 1;
        var closer = token < limit && text.Is(token, ',') ? ',' : token < limit && text.Is(token, '(') ? ')' : '\0';
        for (var i = token + 1; closer != '\0' && i + 1 < limit && i - token < LongestClause && !text.IsTerminal(i); i++)
        {
            if (text.Is(i, closer))
                return text.Is(i + 1, WordClass.Speech) ? i + 1 : token;
        }

        return token;
    }

    private static Attribution OfSubject(in QuotationText text, NameList names, int token, int limit)
    {
        var mention = MentionParser.ParseRight(text, names, token, limit);
        if (!mention.IsSomebody)
            return Attribution.None;
        var verb = MentionParser.SkipAdverbs(text, SkipApposition(text, mention.End, limit), limit);
        for (var i = verb; i < limit && i - verb < LongestClause && !text.IsTerminal(i) && !text.Is(i, ','); i++)
        {
            if (text.Is(i, WordClass.Speech))
                return new Attribution(i, mention, AttributionPlace.Behind, i + 1);
            if (i == verb && !text.Is(i, WordClass.Preposition))
                break;
        }

        return Attribution.None;
    }
}
