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
    /// The number of the person named last from a token on and before another, whose gender agrees with the pronoun (if there is one). Of the sentence that
    /// names somebody last it is the first, as its subject; one behind a preposition or in the genitive comes after the others. Whom a quotation names does
    /// not count. A definite role counts as the name that had it. -1 if there is nobody. O(1).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="pronoun">The pronoun or the role that the person must agree with, or -1.</param>
    /// <param name="except">Who it is not, or -1.</param>
    public int Last(in QuotationText text, int first, int end, int pronoun, int except = -1)
    {
        var number = _names.FirstFrom(end) - 1;
        var behindPreposition = -1;
        var found = -1;
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
            if (person < 0 || person == except || (pronoun >= 0 && !Agrees(text, person, pronoun)))
                continue;
            if (found < 0)
                first = Math.Max(first, SentenceOf(text, i));
            if (!isName || !IsAside(text, number + 1))
                found = person;
            else if (behindPreposition < 0)
                behindPreposition = person;
        }

        return found >= 0 ? found : behindPreposition;
    }

    /// <summary>Whether nothing in the text contradicts that the pronoun is for the name.</summary>
    public bool Agrees(in QuotationText text, int name, int pronoun)
    {
        var wanted = (text.ClassOf(pronoun) == WordClass.None ? text.Rules.Words.FindEnd(text[pronoun]) : text.ClassOf(pronoun)) & (WordClass.Male | WordClass.Female);
        var known = _memory.GenderOf(name);
        return wanted == WordClass.None || known == WordClass.None || (wanted & known) != WordClass.None;
    }

    private int PersonAt(int number)
    {
        var full = _names[number].Full;
        return _names[number].IsPerson || _names[full].IsPerson ? full : -1;
    }

    private bool IsAside(in QuotationText text, int number)
        => (_names[number].Phrase > 0 && text.Is(_names[number].Phrase - 1, WordClass.Preposition)) || NameParts.IsGenitive(text, _names[number].Tokens.End - 1);

    /// <summary>The first token of the sentence that a token is in. O(log sentences).</summary>
    public static int SentenceOf(in QuotationText text, int token) => text.Sentences.Length == 0 ? 0 : text.Sentences[Math.Max(0, SentencesBefore(text, token + 1) - 1)];

    /// <summary>The token that the next sentence begins with: the first of those not before a token. O(log sentences).</summary>
    public static int NextSentence(in QuotationText text, int token)
    {
        var next = SentencesBefore(text, token);
        return next < text.Sentences.Length ? text.Sentences[next] : text.Count;
    }

    /// <summary>How many sentences begin before a token.</summary>
    private static int SentencesBefore(in QuotationText text, int token)
    {
        var low = 0;
        var high = text.Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Sentences[middle] < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int RoleAt(in QuotationText text, int token, int first)
    {
        if (token <= first || !text.Is(token - 1, WordClass.Determiner) || text.Is(token - 1, WordClass.Indefinite) || !RolePhrase.IsRole(text, token))
            return -1;
        return _memory.FindRole(text, token);
    }
}
