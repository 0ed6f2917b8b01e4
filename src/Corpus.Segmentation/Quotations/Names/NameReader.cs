namespace Corpus.Segmentation;

/// <summary>
/// Finds proper names by their capitals:
/// <list type="bullet">
/// <item>A name is a run of words with a capital, with small particles in it: <c>Jan van der Veen</c>. A bare <c>van</c> joins a first name only,
/// so that <c>Hilde Verbrakel van Zandrecht</c> has two names.</item>
/// <item>A word that begins a sentence is no part of it if it is a function word, a role, or elsewhere in small letters; alone it is a name only if
/// it has its capital elsewhere too.</item>
/// <item>A title before it does not belong to it: <c>Ms. Grootjans</c>. Nor does a role: <c>Mayor Hilde Verbrakel</c>.</item>
/// <item>The field of a role does not either: <c>schepen voor Mobiliteit Joost Dammerse</c>.</item>
/// </list>
/// </summary>
internal sealed class NameReader
{
    private const int LongestName = 8;

    private readonly List<NameSpan> _names = [];
    private readonly FullNames _full = new();
    private readonly SeenWords _seen;

    private NameReader(in QuotationText text) => _seen = new SeenWords(text);

    /// <summary>The names in order, none overlapping another. O(tokens).</summary>
    public static List<NameSpan> Read(in QuotationText text)
    {
        var reader = new NameReader(text);
        var sentence = 0;
        for (var i = 0; i < text.Count;)
        {
            // Most words begin no name.
            if (!text.IsCapitalised(i) && !text.Is(i, WordClass.Title))
            {
                i++;
                continue;
            }

            while (sentence < text.Sentences.Length && text.Sentences[sentence] < i)
                sentence++;
            i = reader.ReadAt(text, i, sentence);
        }

        return reader._names;
    }

    private int ReadAt(in QuotationText text, int token, int sentence)
    {
        var first = token;
        while (first < text.Count && first - token < 3 && IsTitle(text, first))
            first++;
        if (first >= text.Count || !CanBePart(text, first))
            return token + 1;

        var limit = sentence < text.Sentences.Length && text.Sentences[sentence] > token ? text.Sentences[sentence]
            : sentence + 1 < text.Sentences.Length ? text.Sentences[sentence + 1] : text.Count;
        if (first > token)
            return AddRun(text, first, EndOf(text, first, limit), token);
        first = SkipRoles(text, SkipInitial(text, token, sentence));
        if (first > token && !CanBePart(text, first))
            return first;
        var end = EndOf(text, first, limit);
        return AddRun(text, first, end, DropInitial(text, first, end, sentence));
    }

    /// <summary>A title; one that is a role in small letters is none: <c>captain Ann Lee</c>.</summary>
    private static bool IsTitle(in QuotationText text, int token)
        => text.Is(token, WordClass.Title) && (!text.Is(token, WordClass.Role) || text.IsCapitalised(token));

    private int AddRun(in QuotationText text, int first, int end, int start)
    {
        if (start < end && !IsDefiniteRole(text, start, end))
            Add(text, new TokenRange(Math.Max(first, start), end - Math.Max(first, start)), start);
        return end;
    }

    /// <summary>Whether it is no name but what somebody is: <c>de Deen</c>, <c>the Speaker</c>.</summary>
    private static bool IsDefiniteRole(in QuotationText text, int start, int end)
        => end - start == 1 && start > 0 && text.Is(start, WordClass.Role) && text.Is(start - 1, WordClass.Determiner);

    /// <summary>Passes over a word that has its capital because a sentence begins with it.</summary>
    private int SkipInitial(in QuotationText text, int token, int sentence)
        => SeenWords.IsInitial(text, token, sentence) && token + 1 < text.Count && !text.IsGlued(token + 1)
            && (text.Is(token, WordClass.Closed) || (_seen.HasSmall(text, token) && !_seen.HasCapitalised(text, token)))
            ? token + 1
            : token;

    private static int SkipRoles(in QuotationText text, int token)
    {
        while (token + 1 < text.Count && text.IsCapitalised(token) && (text.Is(token, WordClass.Role) || RolePhrase.IsCompound(text, token))
            && (CanBePart(text, token + 1) || text.Is(token + 1, WordClass.Title)))
            token++;
        return token;
    }

    /// <summary>
    /// Whether a word may be a part of a name: it has a capital, is no pronoun (<c>I</c>), no compound whose noun is in small letters
    /// (<c>Navo-vergadering</c>), and no abbreviation before a number (<c>No. 5</c>).
    /// </summary>
    private static bool CanBePart(in QuotationText text, int token)
    {
        if (!text.IsCapitalised(token) || text.Is(token, WordClass.Narrator | WordClass.Pronoun | WordClass.Possessive | WordClass.Adverb))
            return false;
        var isBeforeNumber = text.LastCharacter(token) == '.' && text[token].Length > 2 && token + 1 < text.Count && char.IsDigit(text.FirstCharacter(token + 1));
        return !isBeforeNumber && (!RolePhrase.IsCompound(text, token) || RolePhrase.IsRole(text, token));
    }

    private static int EndOf(in QuotationText text, int first, int limit)
    {
        var end = first + 1;
        while (end < limit && end - first < LongestName && !NameParts.IsGenitive(text, end - 1) && !text.BeginsLine(end))
        {
            var next = end;
            if (text.Is(next, '&'))
                next++;
            else
                next = Nickname.Skip(text, SkipParticles(text, next, isFirstName: end - first == 1), limit);
            if (next >= limit || !CanBePart(text, next) || (text.Is(next, WordClass.Title) && !text.Is(next, WordClass.Particle)) || (next > end && text.BeginsLine(next)))
                break;
            end = next + 1;
        }

        return end;
    }

    private static int SkipParticles(in QuotationText text, int token, bool isFirstName)
    {
        var next = token;
        while (next < text.Count && next - token < 3 && text.IsLower(next) && text.Is(next, WordClass.Particle))
            next++;
        if (next == token + 1 && text.Is(token, WordClass.Locative))
            return token;
        if (next == token || isFirstName)
            return next;
        return text.Is(next - 1, WordClass.Preposition | WordClass.Determiner) ? token : next;
    }

    /// <summary>The first token of what is left of the name when words are dropped that have a capital for another reason.</summary>
    private int DropInitial(in QuotationText text, int first, int end, int sentence)
    {
        var start = first;
        if (SeenWords.IsInitial(text, first, sentence))
        {
            if (text.Is(first, WordClass.Closed) || (_seen.HasSmall(text, first) && !_seen.HasCapitalised(text, first)))
                start++;
            else if (end - first == 1 && !_seen.HasCapitalised(text, first) && !_full.IsKnown(text, first) && !RolePhrase.HasAge(text, end))
                return end;
            else if (end - first > 1 && !_seen.HasCapitalised(text, first) && IsRoleAtBeginning(text, first, end))
                start++;
            while (start < end && text.Is(start, WordClass.Particle) && !text.IsCapitalised(start))
                start++;
        }

        start = DropRoles(text, start, end);
        return start >= end || RolePhrase.IsCompound(text, start) ? end : start;
    }

    /// <summary>Behind the roles: <c>Deputy Mayor Ann Lee</c>; also <c>Associate Dean Ann Lee</c>, if two parts are left behind the role.</summary>
    private static int DropRoles(in QuotationText text, int start, int end)
    {
        while (end - start > 1 && (text.Is(start, WordClass.Role) || RolePhrase.IsCompound(text, start)))
            start++;
        for (var i = end - 3; i > start; i--)
        {
            if (text.Is(i, WordClass.Role) && !text.Is(i + 1, WordClass.Particle))
                return i + 1;
        }

        return start;
    }

    /// <summary>A role that begins a sentence, listed or by its ending; by its ending only if two parts of a name follow: <c>Uitbaatster Carine Muisenberg</c>.</summary>
    private static bool IsRoleAtBeginning(in QuotationText text, int first, int end)
    {
        if (RolePhrase.IsRole(text, first))
            return true;
        if (end - first < 3 || !text.IsCapitalised(first + 1) || !text.IsCapitalised(first + 2))
            return false;
        foreach (var ending in text.Rules.RoleEndings)
        {
            if (text[first].Length > ending.Length + 2 && text[first].EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private void Add(in QuotationText text, TokenRange name, int start)
    {
        name = RolePhrase.DropField(text, name, out var phrase);
        if (start < name.First && phrase >= 0)
            start = name.First;
        var role = phrase >= 0 ? phrase : RolePhrase.Find(text, name, start);
        if (role < 0 && start < name.First && text.Is(name.First - 1, WordClass.Role))
            role = name.First - 1;
        var isPerson = PersonRules.IsPerson(text, name, start, role, IsComplement(text, start));
        var gender = NameGender.Of(text, name, start, role, isPerson);
        var full = _full.Find(text, _names, name, gender, out var isAmbiguous);
        if (phrase < 0)
            phrase = role >= 0 && role < start ? role : start;
        if (full == _names.Count)
            _full.Add(text, name, full);
        else if (_names[full].IsPerson)
            isPerson |= !PersonRules.IsPlace(text, start);
        _names.Add(new NameSpan(name, start, Math.Min(phrase, start), role, full, gender, isPerson, isAmbiguous));
    }

    /// <summary>What belongs to the name before it: <c>Fleur Adriaansen of De Zandplaat</c>.</summary>
    private bool IsComplement(in QuotationText text, int start)
        => start > 0 && text.Is(start - 1, WordClass.Preposition) && _names.Count > 0 && _names[_names.Count - 1].Tokens.End == start - 1;
}
