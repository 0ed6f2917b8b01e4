namespace Corpus.Segmentation;

/// <summary>Says whether a name looks like that of a person where it stands. The rules are tried in the order of the members.</summary>
internal static class PersonRules
{
    /// <summary>Whether it does. O(tokens of the name).</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="start">Where it starts with its titles.</param>
    /// <param name="role">The token of its role, or -1.</param>
    /// <param name="isComplement">Whether it belongs to the name before it: <c>Fleur Adriaansen of De Zandplaat</c>.</param>
    public static bool IsPerson(in QuotationText text, TokenRange name, int start, int role, bool isComplement)
    {
        if (start < name.First || RolePhrase.HasAge(text, name.End) || IsWho(text, name.End))
            return true;
        if (HasSign(text, name) || IsQuoted(text, name) || IsBracketed(text, name) || isComplement)
            return false;
        if ((role >= 0 && RolePhrase.IsRole(text, role)) || IsSaidOfSomebody(text, start))
            return true;
        if (IsPlace(text, start) && !(name.Count > 1 && NameGender.IsGivenName(text, name.First)))
            return false;
        if (name.Count == 1)
            return NameGender.IsGivenName(text, name.First) && !IsBehindDeterminer(text, start);
        return !text.Is(name.First, WordClass.Organisation | WordClass.Determiner | WordClass.Work) && !IsAcronym(text[name.First]) && !IsBehindDeterminer(text, start);
    }

    /// <summary>Whether a preposition of place stands before the name: <c>in Zandrecht</c>.</summary>
    public static bool IsPlace(in QuotationText text, int start) => start > 0 && text.Is(start - 1, WordClass.Locative);

    private static bool IsBehindDeterminer(in QuotationText text, int start) => start > 0 && text.Is(start - 1, WordClass.Determiner);

    /// <summary><c>Vogel &amp; Slik</c>.</summary>
    private static bool HasSign(in QuotationText text, TokenRange name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (text.Is(i, '&'))
                return true;
        }

        return false;
    }

    /// <summary><c>de ‘Maria Celina’</c>.</summary>
    private static bool IsQuoted(in QuotationText text, TokenRange name)
        => name.First > 0 && name.End < text.Count && text.IsGlued(name.First) && text.IsGlued(name.End)
            && text.FirstCharacter(name.First - 1) is '‘' or '“' or '„' or '"' or '\'' or '«' && text.FirstCharacter(name.End) is '’' or '”' or '“' or '"' or '\'' or '»';

    /// <summary>A party or an employer behind a name: <c>Els Maes (Nieuw Links)</c>.</summary>
    private static bool IsBracketed(in QuotationText text, TokenRange name)
        => name.First > 1 && name.End < text.Count && text.Is(name.First - 1, '(') && text.Is(name.End, ')') && text.IsCapitalised(name.First - 2);

    /// <summary><c>Hij heet Youssef</c>, <c>She is called Prue</c>.</summary>
    private static bool IsSaidOfSomebody(in QuotationText text, int start)
    {
        if (start < 2 || !text.Is(start - 1, WordClass.Called))
            return false;
        var subject = text.Is(start - 2, WordClass.Auxiliary) && start > 2 ? start - 3 : start - 2;
        return text.Is(subject, WordClass.Pronoun) && text.Is(subject, WordClass.Male | WordClass.Female);
    }

    /// <summary><c>Ann, who’d been away</c>; also <c>Dewi, whose crew</c>.</summary>
    private static bool IsWho(in QuotationText text, int end)
    {
        var next = end < text.Count && text.Is(end, ',') ? end + 1 : end;
        return next < text.Count && text.IsWord(next) && text[next].StartsWith("who".AsSpan(), StringComparison.Ordinal)
            && (text[next].Length == 3 || text[next][3] is '\'' or '’' or 's');
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return word.Length > 1;
    }
}
