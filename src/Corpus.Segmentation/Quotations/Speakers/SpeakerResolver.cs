namespace Corpus.Segmentation;

/// <summary>
/// Says who speaks, quotation by quotation in the order of the text:
/// <list type="bullet">
/// <item>A mention with a name is the fullest form of that name so far.</item>
/// <item>A definite role (<c>de burgemeester</c>) is the last name that had it.</item>
/// <item>A pronoun is the person named last before it in its paragraph whose gender does not contradict. If the paragraph names nobody but has a pronoun
/// in its first sentence, or begins with the quotation, it is who spoke or was named last before.</item>
/// <item><c>I</c> in a quotation is who speaks in it: <c>“I said: ‘Sit down.’”</c></item>
/// <item>An utterance without attribution is that of the person named since the last one in its paragraph, else that of the last speaker there. A new
/// line or a dash before it is a change of speaker in a dialogue.</item>
/// <item>One that begins a paragraph is that of the only speaker so far, if there is only one.</item>
/// <item>A half quote with <c>I</c> or <c>my</c> in it and without attribution is that of the last speaker of its paragraph.</item>
/// </list>
/// Anything else stays unknown.
/// </summary>
internal sealed class SpeakerResolver
{
    private const int LongestLook = 40;
    private const int LongestLead = 4;
    private const int Several = -2;

    private readonly NameList _names;
    private readonly SpeakerMemory _memory;
    private readonly PersonFinder _persons;
    private int _paragraph = -1;
    private int _paragraphSpeaker = -1;
    private int _paragraphEnd = -1;
    private int _previousPerson = -1;
    private int _onlySpeaker = -1;
    private int _onlyBefore = -1;
    private bool _answers;

    /// <summary>Nobody has spoken yet.</summary>
    /// <param name="names">The names of the text.</param>
    /// <param name="outermost">For each token in a quotation the first token of the outermost one around it; -1 for the others.</param>
    public SpeakerResolver(NameList names, int[] outermost)
    {
        _names = names;
        _memory = new SpeakerMemory(names);
        _persons = new PersonFinder(names, _memory, outermost);
    }

    /// <summary>The number of the fullest name of the speaker, or -1. To be asked for every quotation in order. O(log names).</summary>
    /// <param name="text">The text.</param>
    /// <param name="site">The quotation.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="attribution">What attributes it.</param>
    /// <param name="outer">The speaker of the quotation that it is nested in, or -1.</param>
    public int Resolve(in QuotationText text, QuotationSite site, QuotationKind kind, Attribution attribution, int outer)
    {
        EnterParagraph(text, site.ParagraphFirst, site.Span.Depth);
        _memory.ReadUpTo(text, Math.Max(site.Span.Tokens.First, attribution.End));
        if (kind is not (QuotationKind.Speech or QuotationKind.HalfQuote))
            return -1;

        var speaker = attribution.Mention.IsSomebody && attribution.Exists
            ? OfMention(text, site, attribution, outer)
            : OfContext(text, site, kind, attribution);
        if (site.Span.Depth == 0)
            Remember(site, attribution, speaker, kind);
        return speaker;
    }

    private void EnterParagraph(in QuotationText text, int first, int depth)
    {
        if (first == _paragraph || depth > 0)
            return;
        var named = _persons.Last(text, Math.Max(0, Math.Max(_paragraph, _paragraphEnd)), first, -1);
        _previousPerson = _paragraphSpeaker >= 0 ? _paragraphSpeaker : named >= 0 ? named : _previousPerson;
        var place = text.Paragraphs.BinarySearch(first);
        var before = place > 0 ? text.Paragraphs[place - 1] : 0;
        var only = _persons.Last(text, before, first, -1);
        _onlyBefore = only >= 0 && _persons.Last(text, before, first, -1, only) < 0 ? only : -1;
        _answers = first > 0 && text.Is(first - 1, '?');
        _paragraph = first;
        _paragraphSpeaker = -1;
        _paragraphEnd = -1;
    }

    private void Remember(QuotationSite site, Attribution attribution, int speaker, QuotationKind kind)
    {
        if (kind != QuotationKind.Speech && speaker < 0)
            return;
        _paragraphSpeaker = speaker;
        _paragraphEnd = Math.Max(site.Span.Tokens.End, attribution.End);
        _onlySpeaker = _onlySpeaker == -1 || _onlySpeaker == speaker ? speaker : Several;
    }

    private int OfMention(in QuotationText text, QuotationSite site, Attribution attribution, int outer)
    {
        var mention = attribution.Mention;
        if (mention.Name >= 0)
            return _names[mention.Name].IsAmbiguous ? -1 : _names[mention.Name].Full;
        var first = mention.Tokens.First;
        if (text.Is(first, WordClass.Self) && mention.Tokens.Count == 1)
            return outer;
        if (text.Is(first, WordClass.Indefinite | WordClass.Narrator))
            return -1;
        if (mention.Tokens.Count == 1 && text.Is(first, WordClass.Pronoun | WordClass.Possessive))
            return IsPlural(text, attribution) ? -1 : OfPronoun(text, site, first, outer);
        if (text.IsCapitalised(first) && !text.Is(first, WordClass.Closed) && mention.Tokens.Count > 1)
            return -1;
        var known = _memory.FindRole(text, mention.Tokens.End - 1);
        return known >= 0 || !IsDescription(text, mention) ? known : OfDescription(text, site, mention.Tokens.End - 1, outer);
    }

    /// <summary>Whom a role that nobody had so far describes: the person that a pronoun would be, if the text has not said what that one is.</summary>
    private int OfDescription(in QuotationText text, QuotationSite site, int role, int outer)
    {
        var person = OfPronoun(text, site, role, outer);
        return person >= 0 && _names[person].IsPerson && (IsAnybody(text, role) || !_memory.HasRole(person)) ? person : -1;
    }

    private static bool IsAnybody(in QuotationText text, int role) => text[role] is "man" or "vrouw" or "woman";

    /// <summary>
    /// Whether a role that nobody had so far is said of whom the text is about: <c>the singer</c>, <c>de Deen</c>. Not one that shows a gender
    /// (<c>the landlady</c>, <c>de vader</c>), which is mostly somebody else's, beside <c>man</c> and <c>woman</c>.
    /// </summary>
    private static bool IsDescription(in QuotationText text, Mention mention)
        => mention.Tokens.Count == 2 && text[mention.Tokens.First] is "de" or "De" or "the" or "The" && RolePhrase.IsRole(text, mention.Tokens.First + 1)
            && (IsAnybody(text, mention.Tokens.First + 1) || (text.Rules.Words.FindEnd(text[mention.Tokens.First + 1]) & (WordClass.Male | WordClass.Female)) == WordClass.None);

    /// <summary>Whether the pronoun is for several, by the ending of its verb: <c>ze zeggen</c>.</summary>
    private static bool IsPlural(in QuotationText text, Attribution attribution)
    {
        var ending = text.Rules.PluralVerbEnding;
        return ending.Length > 0 && attribution.Cue >= 0 && text.Is(attribution.Mention.Tokens.First, WordClass.Female)
            && text.Is(attribution.Cue, WordClass.Speech | WordClass.Naming | WordClass.Auxiliary)
            && text[attribution.Cue].EndsWith(ending.AsSpan(), StringComparison.Ordinal);
    }

    private int OfPronoun(in QuotationText text, QuotationSite site, int pronoun, int outer)
    {
        var isInParagraph = pronoun >= site.ParagraphFirst;
        var end = isInParagraph ? Math.Min(pronoun, site.Span.Tokens.First) : site.Span.Tokens.First;
        var except = site.Span.Depth > 0 ? outer : -1;
        var name = _persons.Last(text, site.ParagraphFirst, end, pronoun, except);
        if (name < 0 && _paragraphSpeaker >= 0)
            name = _paragraphSpeaker;
        if (name < 0 && _paragraphEnd < 0 && IsTakenUp(text, site))
            name = _previousPerson;
        if (name < 0 || name == except || !_persons.Agrees(text, name, pronoun))
            return -1;
        _memory.RememberGender(name, text.ClassOf(pronoun));
        return name;
    }

    /// <summary>Whether the paragraph goes on about somebody: it begins with the quotation, or has a pronoun in its first sentence. O(1).</summary>
    private static bool IsTakenUp(in QuotationText text, QuotationSite site)
    {
        for (var i = site.ParagraphFirst; i < site.Span.Tokens.First && i - site.ParagraphFirst < LongestLook; i++)
        {
            if (text.Is(i, WordClass.Pronoun) && text.Is(i, WordClass.Male | WordClass.Female))
                return true;
            if (text.IsTerminal(i))
                return false;
        }

        return site.Span.Tokens.First == site.ParagraphFirst;
    }

    private int OfContext(in QuotationText text, QuotationSite site, QuotationKind kind, Attribution attribution)
    {
        var first = site.Span.Tokens.First;
        if (site.Span.Depth > 0 || ReferenceEquals(text.Rules, QuotationRules.None))
            return -1;
        if (kind != QuotationKind.Speech)
            return attribution.Exists || !HasSelf(text, site.Span) ? -1 : _paragraphSpeaker;
        if (first > site.ParagraphFirst && (text.IsDash(first - 1) || (text.BeginsLine(first) && !IsWrapped(text, site.Span))))
            return -1;
        if (attribution.Exists && attribution.Cue >= 0)
            return _paragraphEnd >= 0 && first - _paragraphEnd <= 1 ? _paragraphSpeaker : -1;
        if (first == site.ParagraphFirst)
            return OfParagraph(text, site);

        var pronoun = PronounBefore(text, site);
        if (pronoun >= 0)
            return OfPronoun(text, site, pronoun, -1);
        var named = _persons.Last(text, _paragraphEnd < 0 ? site.ParagraphFirst : PersonFinder.NextSentence(text, _paragraphEnd), first, -1);
        if (named >= 0)
            return named;
        if (_paragraphEnd >= 0)
            return _paragraphSpeaker;
        return IsTakenUp(text, site) ? _previousPerson : -1;
    }

    /// <summary>The pronoun of a person that the sentence before the quotation is about, if it names nobody before it: <c>She smiles. ‘I know.’</c>; or -1.</summary>
    private int PronounBefore(in QuotationText text, QuotationSite site)
    {
        var first = site.Span.Tokens.First;
        var begin = Math.Max(site.ParagraphFirst, PersonFinder.SentenceOf(text, first - 1));
        for (var i = begin; i < first && i - begin < LongestLead; i++)
        {
            if (_names.At(i) >= 0 || !text.IsWord(i))
                return -1;
            if (text.Is(i, WordClass.Pronoun | WordClass.Possessive) && text.Is(i, WordClass.Male | WordClass.Female))
                return i;
        }

        return -1;
    }

    /// <summary>Whose the words are that begin a paragraph.</summary>
    private int OfParagraph(in QuotationText text, QuotationSite site)
    {
        if (_onlySpeaker >= 0)
            return _onlySpeaker;
        if (_answers && _onlySpeaker == -1)
            return FirstPerson();
        return site.Span.Tokens.End >= site.End ? _onlyBefore : -1;
    }

    /// <summary>The person that the text names first, whom an interview is with; -1 if it names none.</summary>
    private int FirstPerson()
    {
        for (var i = 0; i < _names.Count && i < LongestLook; i++)
        {
            if (_names[i].IsPerson)
                return _names[i].Full;
        }

        return -1;
    }

    private static bool HasSelf(in QuotationText text, MarkedSpan span)
    {
        for (var i = span.ContentFirst; i < span.ContentEnd && i - span.ContentFirst < LongestLook; i++)
        {
            if (text.Is(i, WordClass.Self))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line ends within the quotation, so that lines are no turns of a dialogue.</summary>
    private static bool IsWrapped(in QuotationText text, MarkedSpan span)
    {
        for (var i = span.ContentFirst + 1; i < span.ContentEnd && i - span.ContentFirst < LongestLook; i++)
        {
            if (text.BeginsLine(i))
                return true;
        }

        return false;
    }
}
