namespace Corpus.Segmentation;

/// <summary>Goes through the words around a quotation in its sentence, other quotations passed over, and finds the nearest cue.</summary>
internal static class CueSearch
{
    private const int LongestLook = 60;

    /// <summary>The nearest cue before a quotation, not before <paramref name="limit"/> and in the same sentence; -1 if there is none. O(1).</summary>
    public static int Left(in QuotationText text, Siblings spans, int number, int limit, WordClass cues)
    {
        var sibling = spans.Before(number);
        var token = spans[number].Tokens.First - 1;
        for (var look = 0; look < LongestLook && token >= limit; look++, token--)
        {
            if (sibling >= 0 && spans[sibling].Tokens.End - 1 == token)
            {
                if (!spans[sibling].IsClosed || EndsSentence(text, spans[sibling]))
                    return -1;
                token = spans[sibling].Tokens.First;
                sibling = spans.Before(sibling);
                continue;
            }

            if (text.IsTerminal(token) || (text.Is(token, ':') && token < spans[number].Tokens.First - 1))
                return -1;
            if (IsCue(text, token, cues))
                return token;
        }

        return -1;
    }

    /// <summary>The nearest cue behind a quotation in the same sentence and before <paramref name="end"/>; -1 if there is none. O(1).</summary>
    public static int Right(in QuotationText text, Siblings spans, int number, int end, WordClass cues)
    {
        if (EndsSentence(text, spans[number]))
            return -1;
        var sibling = spans.Behind(number);
        var token = spans[number].Tokens.End;
        for (var look = 0; look < LongestLook && token < end; look++, token++)
        {
            if (sibling >= 0 && spans[sibling].Tokens.First == token)
            {
                token = spans[sibling].Tokens.End - 1;
                sibling = spans.Behind(sibling);
                continue;
            }

            if (text.IsTerminal(token) || text.Is(token, ':') || text.Is(token, ';'))
                return -1;
            if (IsCue(text, token, cues))
                return token;
        }

        return -1;
    }

    /// <summary>A loose verb of speech counts only in the search for what stands directly before a quotation, which leaves verbs of naming out.</summary>
    private static bool IsCue(in QuotationText text, int token, WordClass cues)
        => text.Is(token, cues) && !(text.Is(token, WordClass.Loose) && (cues & WordClass.Naming) != WordClass.None && !text.Is(token, WordClass.Naming));

    /// <summary>Whether the sentence is over with the quotation: it ends in <c>.</c> or the like, and no small letter or comma follows.</summary>
    private static bool EndsSentence(in QuotationText text, MarkedSpan span)
        => span.ContentEnd > span.ContentFirst && text.IsTerminal(span.ContentEnd - 1)
            && (span.Tokens.End >= text.Count || !(text.IsLower(span.Tokens.End) || text.Is(span.Tokens.End, ',')));
}
