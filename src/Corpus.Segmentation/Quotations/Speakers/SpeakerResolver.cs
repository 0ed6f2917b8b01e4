namespace Corpus.Segmentation;

/// <summary>
/// Says who speaks, quotation by quotation in the order of the text:
/// <list type="bullet">
/// <item>A mention with a name is the fullest form of that name so far.</item>
/// <item>A definite role (<c>de burgemeester</c>) is the last name that had it.</item>
/// <item>A pronoun is the person named last before it in its paragraph whose gender does not contradict; if a paragraph names nobody and has the
/// pronoun in its first sentence, the one who spoke last.</item>
/// <item>An utterance without attribution is that of the person named since the last one in its paragraph, else that of the last speaker there. A new
/// line or a dash before it is a change of speaker in a dialogue.</item>
/// <item>One that begins a paragraph is that of the only speaker so far, if there is only one.</item>
/// </list>
/// Anything else stays unknown.
/// </summary>
internal sealed class SpeakerResolver
{
    private const int LongestLook = 40;
    private const int Several = -2;

    private readonly NameList _names;
    private readonly SpeakerMemory _memory;
    private int _paragraph = -1;
    private int _paragraphSpeaker = -1;
    private int _paragraphEnd = -1;
    private int _previousSpeaker = -1;
    private int _onlySpeaker = -1;

    /// <summary>Nobody has spoken yet.</summary>
    public SpeakerResolver(NameList names)
    {
        _names = names;
        _memory = new SpeakerMemory(names);
    }

    /// <summary>The number of the fullest name of the speaker, or -1. To be asked for every quotation in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="site">The quotation.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="attribution">What attributes it.</param>
    public int Resolve(in QuotationText text, QuotationSite site, QuotationKind kind, Attribution attribution)
    {
        EnterParagraph(site.ParagraphFirst);
        _memory.ReadUpTo(text, Math.Max(site.Span.Tokens.First, attribution.End));
        if (kind is not (QuotationKind.Speech or QuotationKind.HalfQuote))
            return -1;

        var speaker = attribution.Exists && (attribution.Mention.IsSomebody || kind == QuotationKind.HalfQuote)
            ? OfMention(text, site, attribution)
            : OfContext(text, site, kind, attribution);
        if (site.Span.Depth == 0)
            Remember(site, attribution, speaker, kind);
        return speaker;
    }

    private void EnterParagraph(int first)
    {
        if (first == _paragraph)
            return;
        if (_paragraph >= 0)
            _previousSpeaker = _paragraphSpeaker >= 0 ? _paragraphSpeaker : _previousSpeaker;
        _paragraph = first;
        _paragraphSpeaker = -1;
        _paragraphEnd = -1;
    }

    private void Remember(QuotationSite site, Attribution attribution, int speaker, QuotationKind kind)
    {
        if (kind == QuotationKind.Speech || speaker >= 0)
        {
            _paragraphSpeaker = speaker;
            _paragraphEnd = Math.Max(site.Span.Tokens.End, attribution.End);
        }

        if (kind == QuotationKind.Speech || speaker >= 0)
            _onlySpeaker = _onlySpeaker == -1 || _onlySpeaker == speaker ? speaker : Several;
    }

    private int OfMention(in QuotationText text, QuotationSite site, Attribution attribution)
    {
        var mention = attribution.Mention;
        if (!mention.IsSomebody)
            return -1;
        if (mention.Name >= 0)
            return _names[mention.Name].Full;
        var first = mention.Tokens.First;
        if (text.Is(first, WordClass.Pronoun) || (text.Is(first, WordClass.Possessive) && mention.Tokens.Count == 1))
            return OfPronoun(text, site, first);
        return text.Is(first, WordClass.Indefinite | WordClass.Narrator) ? -1 : _memory.FindRole(text, mention.Tokens.End - 1);
    }

    private int OfPronoun(in QuotationText text, QuotationSite site, int pronoun)
    {
        var name = LastPerson(text, site.ParagraphFirst, Math.Min(pronoun, site.Span.Tokens.First), pronoun);
        if (name < 0 && pronoun < site.Span.Tokens.First)
            name = LastPerson(text, site.ParagraphFirst, pronoun, pronoun);
        if (name < 0 && _paragraphSpeaker >= 0)
            name = _paragraphSpeaker;
        if (name < 0 && _paragraphEnd < 0 && IsTakenUp(text, site))
            name = _previousSpeaker;
        if (name < 0 || !Agrees(text, name, pronoun))
            return -1;
        _memory.RememberGender(name, text.ClassOf(pronoun));
        return name;
    }

    /// <summary>Whether the paragraph begins with a pronoun or with the quotation, so that it goes on about somebody.</summary>
    private static bool IsTakenUp(in QuotationText text, QuotationSite site)
        => site.Span.Tokens.First == site.ParagraphFirst || text.Is(site.ParagraphFirst, WordClass.Pronoun)
            || (site.ParagraphFirst + 1 < text.Count && text.Is(site.ParagraphFirst + 1, WordClass.Pronoun) && !text.IsCapitalised(site.ParagraphFirst + 1));

    private bool Agrees(in QuotationText text, int name, int pronoun)
    {
        var wanted = text.ClassOf(pronoun) & (WordClass.Male | WordClass.Female);
        var known = _memory.GenderOf(name);
        return wanted == WordClass.None || known == WordClass.None || (wanted & known) != 0;
    }

    /// <summary>The last person named from a token on and before another, whose gender agrees with the pronoun (if there is one); or -1. O(1).</summary>
    private int LastPerson(in QuotationText text, int first, int end, int pronoun)
    {
        var number = _names.FirstFrom(end) - 1;
        for (var look = 0; number >= 0 && look < LongestLook && _names[number].Start >= first; look++, number--)
        {
            var full = _names[number].Full;
            if ((_names[number].IsPerson || _names[full].IsPerson) && (pronoun < 0 || Agrees(text, full, pronoun)))
                return full;
        }

        return -1;
    }

    private int OfContext(in QuotationText text, QuotationSite site, QuotationKind kind, Attribution attribution)
    {
        var first = site.Span.Tokens.First;
        if (site.Span.Depth > 0 || kind != QuotationKind.Speech)
            return -1;
        if (first > site.ParagraphFirst && (text.BeginsLine(first) || text.IsDash(first - 1)))
            return -1;
        if (first == site.ParagraphFirst)
            return _onlySpeaker >= 0 ? _onlySpeaker : -1;
        var since = Math.Max(site.ParagraphFirst, _paragraphEnd);
        var named = LastPerson(text, since, first, -1);
        if (named >= 0)
            return named;
        if (_paragraphEnd >= 0)
            return _paragraphSpeaker;
        return text.Is(site.ParagraphFirst, WordClass.Pronoun) || attribution.Exists ? _previousSpeaker : -1;
    }
}
