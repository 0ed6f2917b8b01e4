namespace Corpus.Segmentation;

/// <summary>How a quotation looks and where in its sentence it stands.</summary>
internal readonly struct QuotationShape
{
    private const int LongestCount = 12;
    private const int LongestLook = 40;

    /// <summary>Looks at a quotation and its neighbours. O(1).</summary>
    /// <param name="text">The text.</param>
    /// <param name="site">The quotation in its surroundings.</param>
    /// <param name="followsUtterance">Whether a quotation that ends in <c>.</c> or the like stands directly before it.</param>
    public QuotationShape(in QuotationText text, QuotationSite site, bool followsUtterance)
    {
        var span = site.Span;
        Previous = span.Tokens.First - 1 >= site.ParagraphFirst ? span.Tokens.First - 1 : -1;
        Next = span.Tokens.End < site.End ? span.Tokens.End : -1;
        var hasSmall = false;
        for (var i = span.ContentFirst; i < span.ContentEnd && i - span.ContentFirst < LongestLook && Words < LongestCount; i++)
        {
            Words += text.IsWordOrNumber(i) ? 1 : 0;
            hasSmall |= text.IsWord(i) && HasSmall(text[i]);
            HasClause |= text.Is(i, WordClass.Self | WordClass.Narrator | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Modal);
        }

        IsInCapitals = Words > 1 && !hasSmall;
        var hasContent = span.ContentEnd > span.ContentFirst;
        BeginsWithCapital = hasContent && (text.IsCapitalised(span.ContentFirst) || !text.IsLower(span.ContentFirst));
        var last = span.ContentEnd - 1;
        while (last > span.ContentFirst && span.ContentEnd - last < 4 && IsClosingMark(text, last))
            last--;
        EndsSentence = hasContent && text.IsTerminal(last);
        EndsWithComma = hasContent && text.Is(last, ',');
        BeginsSentence = Previous < 0 || site.First == span.Tokens.First || followsUtterance || text.IsTerminal(Previous)
            || text.IsOpeningBracket(Previous) || (text.IsDash(Previous) && BeginsWithCapital);
        FollowsColon = Previous >= 0 && text.Is(Previous, ':');
        FollowsComma = Previous >= 0 && text.Is(Previous, ',');
        IsFollowedByEnd = Next < 0 || text.IsTerminal(Next) || text.BeginsLine(Next);
        IsFollowedByComma = Next >= 0 && text.Is(Next, ',');
    }

    private static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    private static bool IsClosingMark(in QuotationText text, int token) => text.FirstCharacter(token) is '’' or '”' or '\'' or '"' or '»' or '›' or ')';

    /// <summary>The token before it in its paragraph, or -1.</summary>
    public int Previous { get; }

    /// <summary>The token behind it in its surroundings, or -1.</summary>
    public int Next { get; }

    /// <summary>Its words and numbers; no more than 12 are counted.</summary>
    public int Words { get; }

    /// <summary>Whether it has a word of a whole clause in it: a pronoun or an auxiliary.</summary>
    public bool HasClause { get; }

    /// <summary>Whether it is of several words, all in capitals, as on a sign.</summary>
    public bool IsInCapitals { get; }

    /// <summary>Whether it begins with no small letter.</summary>
    public bool BeginsWithCapital { get; }

    /// <summary>Whether <c>.</c> or the like stands before its closing mark.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether a comma stands before its closing mark, or before that of the last one in it.</summary>
    public bool EndsWithComma { get; }

    /// <summary>Whether it begins a sentence.</summary>
    public bool BeginsSentence { get; }

    /// <summary>Whether a colon stands before it.</summary>
    public bool FollowsColon { get; }

    /// <summary>Whether a comma stands before it.</summary>
    public bool FollowsComma { get; }

    /// <summary>Whether the sentence, the line or the paragraph ends behind it.</summary>
    public bool IsFollowedByEnd { get; }

    /// <summary>Whether a comma stands behind it.</summary>
    public bool IsFollowedByComma { get; }
}
