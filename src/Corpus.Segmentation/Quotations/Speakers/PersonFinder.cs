namespace Corpus.Segmentation;

/// <summary>Finds the person that a stretch of text is about, by name or by role. No look goes further than some tens of words.</summary>
internal sealed class PersonFinder
{
    private const int LongestLook = 80;

    private readonly NameList _names;
    private readonly SpeakerMemory _memory;
    private readonly int[] _outermost;

    /// <summary>Takes what was named so far.</summary>
    /// <param name="names">The names of the text.</param>
    /// <param name="memory">Who was named up to a place.</param>
    /// <param name="outermost">For each token in a quotation the first token of the outermost one around it; -1 for the others.</param>
    public PersonFinder(NameList names, SpeakerMemory memory, int[] outermost)
    {
        _names = names;
        _memory = memory;
        _outermost = outermost;
    }

    /// <summary>
    /// The number of the person named last from a token on and before another: a subject before one behind a preposition, whose gender agrees with the
    /// pronoun (if there is one). Whom a quotation names does not count. A definite role counts as the name that had it. -1 if there is nobody. O(1).
    /// </summary>
    public int Last(in QuotationText text, int first, int end, int pronoun)
    {
        var number = _names.FirstFrom(end) - 1;
        var behindPreposition = -1;
        for (int i = end - 1, look = 0; i >= first && look < LongestLook; i--, look++)
        {
            if (_outermost[i] >= 0)
            {
                i = _outermost[i];
                number = _names.FirstFrom(i) - 1;
                continue;
            }

            var isName = number >= 0 && _names[number].Start == i;
            var person = isName ? PersonAt(number) : RoleAt(text, i, first);
            if (isName)
                number--;
            if (person < 0 || (pronoun >= 0 && !Agrees(text, person, pronoun)))
                continue;
            if (!isName || !IsBehindPreposition(text, number + 1))
                return person;
            if (behindPreposition < 0)
                behindPreposition = person;
        }

        return behindPreposition;
    }

    /// <summary>Whether nothing in the text contradicts that the pronoun is for the name.</summary>
    public bool Agrees(in QuotationText text, int name, int pronoun)
    {
        var wanted = text.ClassOf(pronoun) & (WordClass.Male | WordClass.Female);
        var known = _memory.GenderOf(name);
        return wanted == WordClass.None || known == WordClass.None || (wanted & known) != WordClass.None;
    }

    private int PersonAt(int number)
    {
        var full = _names[number].Full;
        return _names[number].IsPerson || _names[full].IsPerson ? full : -1;
    }

    private bool IsBehindPreposition(in QuotationText text, int number)
        => _names[number].Phrase > 0 && text.Is(_names[number].Phrase - 1, WordClass.Preposition);

    private int RoleAt(in QuotationText text, int token, int first)
    {
        if (token <= first || !text.Is(token - 1, WordClass.Determiner) || text.Is(token - 1, WordClass.Indefinite) || !RolePhrase.IsRole(text, token))
            return -1;
        return _memory.FindRole(text, token);
    }
}
