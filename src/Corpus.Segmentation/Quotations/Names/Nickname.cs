namespace Corpus.Segmentation;

/// <summary>Finds a nickname between marks within a name.</summary>
internal static class Nickname
{
    private const int Longest = 3;

    /// <summary>The token behind the nickname that begins at a token, if a part of the name follows; else the token: <c>Eduard “Ed” Moll</c>.</summary>
    public static int Skip(in QuotationText text, int token, int limit)
    {
        if (token + 2 >= limit || !IsMark(text, token) || !text.IsCapitalised(token + 1))
            return token;
        var end = token + 1;
        while (end < limit && end - token <= Longest && text.IsWord(end))
            end++;
        return end + 1 < limit && IsMark(text, end) && text.IsGlued(end) && text.IsCapitalised(end + 1) && !text.IsGlued(end + 1) ? end + 1 : token;
    }

    private static bool IsMark(in QuotationText text, int token)
        => !text.IsWord(token) && text.FirstCharacter(token) is '‘' or '’' or '“' or '”' or '„' or '"' or '\'' or '«' or '»';
}
