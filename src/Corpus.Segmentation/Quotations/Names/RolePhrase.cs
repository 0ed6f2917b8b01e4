namespace Corpus.Segmentation;

/// <summary>Finds what somebody is: the noun beside a name.</summary>
internal static class RolePhrase
{
    private const int LongestApposition = 5;

    /// <summary>
    /// Takes the field of a role from the beginning of a name: <c>minister van Waterbeheer Thea Loosveld</c>. One capital, or two if two are left
    /// behind them (<c>minister van Buitenlandse Zaken Ada de Boer</c>).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name with the field.</param>
    /// <param name="role">The token of the role, or -1.</param>
    public static TokenRange DropField(in QuotationText text, TokenRange name, out int role)
    {
        role = -1;
        var preposition = name.First - 1;
        if (name.Count < 3 || preposition < 1 || !text.Is(preposition, WordClass.Preposition) || !IsRole(text, preposition - 1))
            return name;
        role = preposition - 1;
        var parts = 0;
        for (var i = name.First; i < name.End; i++)
            parts += text.IsCapitalised(i) ? 1 : 0;
        var dropped = parts >= 4 ? 2 : parts >= 3 ? 1 : 0;
        return dropped == 0 ? name : new TokenRange(name.First + dropped, name.Count - dropped);
    }

    /// <summary>The noun directly before the name (<c>havenkapitein Lieven Morraal</c>), before its comma, or in the apposition behind it; or -1. O(1).</summary>
    public static int Find(in QuotationText text, TokenRange name, int start)
    {
        if (start > 0 && IsNoun(text, start - 1))
            return start - 1;
        if (start > 0 && IsRole(text, start - 1))
            return start - 1;
        if (start > 1 && text.Is(start - 1, ',') && IsNoun(text, start - 2) && IsRole(text, start - 2))
            return start - 2;
        return name.End + 1 < text.Count && text.Is(name.End, ',') ? FindBehind(text, name.End + 1) : -1;
    }

    /// <summary><c>, directeur van De Bolkade</c>; <c>, the harbour captain,</c>.</summary>
    private static int FindBehind(in QuotationText text, int first)
    {
        if (text.Is(first, WordClass.Determiner | WordClass.Possessive))
            first++;
        var end = first;
        while (end < text.Count && end - first < LongestApposition && IsNoun(text, end))
            end++;
        for (var i = end - 1; i >= first; i--)
        {
            if (IsRole(text, i))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a word is a role, or a compound that ends in one.</summary>
    public static bool IsRole(in QuotationText text, int token)
        => text.IsWord(token) && text.Rules.Words.FindEnd(text[token]).HasFlag(WordClass.Role);

    /// <summary>Whether an age stands behind a name: <c>Noémie (6)</c>, <c>Jitske, 9,</c>.</summary>
    public static bool HasAge(in QuotationText text, int end)
        => end + 2 < text.Count && (text.Is(end, '(') || text.Is(end, ',')) && text[end + 1].Length <= 3 && IsNumber(text[end + 1])
            && (text.Is(end, '(') ? text.Is(end + 2, ')') : text.Is(end + 2, ',') || text.IsTerminal(end + 2));

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    /// <summary>Whether a word with a capital is a compound whose noun is in small letters: <c>Navo-secretaris-generaal</c>; not a surname: <c>Smit-de Boer</c>.</summary>
    public static bool IsCompound(in QuotationText text, int token)
    {
        var hyphen = text[token].LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < text[token].Length && char.IsLower(text[token][hyphen + 1])
            && !text.Rules.Words.Find(text[token].Slice(hyphen + 1)).HasFlag(WordClass.Particle);
    }

    private static bool IsNoun(in QuotationText text, int token)
        => text.IsWord(token) && (text.IsLower(token) || text[token].IndexOf('-') > 0) && !text.Is(token, WordClass.Closed | WordClass.Speech | WordClass.Title);
}
