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
            while (sentence < text.Sentences.Length && text.Sentences[sentence] < i)
                sentence++;
            i = reader.ReadAt(text, i, sentence);
        }

        return reader._names;
    }

    private int ReadAt(in QuotationText text, int token, int sentence)
    {
        var first = token;
        while (first < text.Count && first - token < 3 && text.Is(first, WordClass.Title) && (first == token || text.IsWord(first)))
            first++;
        if (first >= text.Count || !text.IsCapitalised(first))
            return token + 1;

        var end = EndOf(text, first);
        var start = first == token ? DropInitial(text, first, end, sentence) : first;
        if (start < end)
            Add(text, new TokenRange(start, end - start), first == token ? start : token);
        return end;
    }

    private static int EndOf(in QuotationText text, int first)
    {
        var end = first + 1;
        while (end < text.Count && end - first < LongestName && !NameParts.IsGenitive(text, end - 1) && !text.BeginsLine(end))
        {
            var next = end;
            if (text.Is(next, '&'))
                next++;
            else
                next = SkipParticles(text, next, isFirstName: end - first == 1);
            if (next >= text.Count || !text.IsCapitalised(next) || text.Is(next, WordClass.Title) || (next > end && text.BeginsLine(next)))
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
            var word = text[first];
            if (text.Is(first, WordClass.Closed) || (_seen.HasSmall(word) && !_seen.HasCapitalised(word)))
                start++;
            else if (end - first == 1 && !_seen.HasCapitalised(word) && !_full.IsKnown(text, first))
                return end;
            else if (end - first > 1 && !_seen.HasCapitalised(word) && text.Rules.Words.FindEnd(word).HasFlag(WordClass.Role))
                start++;
            while (start < end && text.Is(start, WordClass.Particle) && !text.IsCapitalised(start))
                start++;
        }

        while (end - start > 1 && (text.Is(start, WordClass.Role) || RolePhrase.IsCapitalisedCompound(text, start)))
            start++;
        return start;
    }

    private void Add(in QuotationText text, TokenRange name, int start)
    {
        name = RolePhrase.DropField(text, name, out var phrase);
        if (start < name.First && phrase >= 0)
            start = name.First;
        var role = phrase >= 0 ? phrase : RolePhrase.Find(text, name, start);
        var gender = GenderOf(text, start, name.First, role);
        var full = _full.Find(text, _names, name);
        var isPerson = IsPerson(text, name, start, role);
        if (phrase < 0)
            phrase = role >= 0 && role < start ? role : start;
        if (full == _names.Count)
            _full.Add(text, name, full);
        else if (_names[full].IsPerson)
            isPerson |= !IsPlace(text, start);
        _names.Add(new NameSpan(name, start, Math.Min(phrase, start), role, full, gender, isPerson));
    }

    private static WordClass GenderOf(in QuotationText text, int start, int end, int role)
    {
        var gender = WordClass.None;
        for (var i = start; i < end; i++)
            gender |= text.ClassOf(i);
        if (role >= 0)
            gender |= text.Rules.Words.FindEnd(text[role]);
        gender &= WordClass.Male | WordClass.Female;
        return gender == (WordClass.Male | WordClass.Female) ? WordClass.None : gender;
    }

    private static bool IsPerson(in QuotationText text, TokenRange name, int start, int role)
    {
        if (start < name.First || (role >= 0 && text.Rules.Words.FindEnd(text[role]).HasFlag(WordClass.Role)))
            return true;
        return name.Count > 1 && !text.Is(name.First, WordClass.Organisation | WordClass.Determiner | WordClass.Work) && !IsAcronym(text[name.First])
            && !IsPlace(text, start);
    }

    private static bool IsPlace(in QuotationText text, int start) => start > 0 && text.Is(start - 1, WordClass.Locative);

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
