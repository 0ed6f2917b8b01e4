namespace Corpus.Segmentation;

/// <summary>Understands the stretches between marks, one after the other.</summary>
internal sealed class QuotationReader
{
    private const int LongestBetween = 14;

    private readonly Siblings _spans;
    private readonly NameList _names;
    private readonly SpeakerResolver _speakers;
    private readonly Attribution[] _behind;
    private readonly int[] _speaker;
    private readonly QuotationSpan[] _result;
    private int _sentence;
    private int _paragraph;

    /// <summary>Takes the stretches and the names of a text.</summary>
    /// <param name="spans">The stretches in order.</param>
    /// <param name="names">The names.</param>
    /// <param name="tokens">How many tokens the text has.</param>
    public QuotationReader(List<MarkedSpan> spans, NameList names, int tokens)
    {
        _spans = new Siblings(spans);
        _names = names;
        _speakers = new SpeakerResolver(names, OutermostOf(spans, tokens));
        _behind = new Attribution[spans.Count];
        _speaker = new int[spans.Count];
        _result = new QuotationSpan[spans.Count];
    }

    /// <summary>The quotations in the order of the stretches.</summary>
    public QuotationSpan[] Read(in QuotationText text)
    {
        for (var i = 0; i < _result.Length; i++)
            _result[i] = ReadAt(text, i);
        return _result;
    }

    private static int[] OutermostOf(List<MarkedSpan> spans, int tokens)
    {
        var outermost = new int[tokens];
        var next = 0;
        foreach (var span in spans)
        {
            if (span.Depth > 0)
                continue;
            while (next < span.Tokens.First)
                outermost[next++] = -1;
            while (next < span.Tokens.End)
                outermost[next++] = span.Tokens.First;
        }

        while (next < tokens)
            outermost[next++] = -1;
        return outermost;
    }

    private QuotationSpan ReadAt(in QuotationText text, int number)
    {
        var site = SiteOf(text, number);
        var direct = DirectOf(text, number, site);
        var around = direct.Exists ? direct : AttributionFinder.Around(text, _names, _spans, number, site);
        var shape = new QuotationShape(text, site, FollowsUtterance(text, number));
        var kind = KindRules.KindOf(text, shape, direct, around);
        var attribution = kind switch
        {
            QuotationKind.Speech => direct,
            QuotationKind.HalfQuote => around,
            _ => Attribution.None,
        };
        if (kind == QuotationKind.Speech && attribution.Place == AttributionPlace.Behind)
            _behind[number] = attribution;

        var outer = site.Span.Outer >= 0 ? _speaker[site.Span.Outer] : -1;
        var speaker = _speakers.Resolve(text, site, kind, attribution, outer);
        _speaker[number] = speaker;
        return new QuotationSpan(
            site.Span.Tokens, kind, site.Span.IsClosed, site.Span.Depth,
            CueOf(text, attribution),
            attribution.Exists ? attribution.Mention.Tokens : default,
            speaker >= 0 ? _names[speaker].Tokens : default);
    }

    /// <summary>The word of the cue, and the <c>to</c> of <c>according to</c>.</summary>
    private static TokenRange CueOf(in QuotationText text, Attribution attribution)
    {
        if (!attribution.Exists || attribution.Cue < 0)
            return default;
        var isAccordingTo = text.Is(attribution.Cue, WordClass.Source) && attribution.Cue + 1 < text.Count && text[attribution.Cue + 1] is "to";
        return new TokenRange(attribution.Cue, isAccordingTo ? 2 : 1);
    }

    private QuotationSite SiteOf(in QuotationText text, int number)
    {
        var span = _spans[number];
        while (_sentence + 1 < text.Sentences.Length && text.Sentences[_sentence + 1] <= span.Tokens.First)
            _sentence++;
        while (_paragraph + 1 < text.Paragraphs.Length && text.Paragraphs[_paragraph + 1] <= span.Tokens.First)
            _paragraph++;

        var paragraph = text.Paragraphs.Length > 0 ? Math.Min(text.Paragraphs[_paragraph], span.Tokens.First) : 0;
        var sentence = _sentence < text.Sentences.Length ? Math.Min(text.Sentences[_sentence], span.Tokens.First) : 0;
        if (span.Outer >= 0)
        {
            var outer = _spans[span.Outer];
            return new QuotationSite(span, Math.Max(outer.ContentFirst, Math.Max(sentence, paragraph)), outer.ContentEnd, Math.Max(outer.ContentFirst, paragraph));
        }

        return new QuotationSite(span, Math.Max(sentence, paragraph), EndOfParagraph(text, span.Tokens.End), paragraph);
    }

    /// <summary>The end of the paragraph that a stretch ends in. The stretches that are in none come in order, so that no paragraph is passed twice.</summary>
    private int EndOfParagraph(in QuotationText text, int end)
    {
        var last = _paragraph;
        while (last + 1 < text.Paragraphs.Length && text.Paragraphs[last + 1] < end)
            last++;
        return last + 1 < text.Paragraphs.Length ? text.Paragraphs[last + 1] : text.Count;
    }

    private Attribution DirectOf(in QuotationText text, int number, QuotationSite site)
    {
        var between = BetweenHalves(text, number);
        if (between.Exists)
            return between;
        var behind = AttributionFinder.Behind(text, _names, site);
        return behind.Exists ? behind : AttributionFinder.Before(text, _names, _spans, number, site);
    }

    /// <summary>
    /// The attribution of the half before, if no more than that stands between the halves, with a comma before the second: <c>‘Ja’, zegt Jan, ‘morgen.’</c>
    /// </summary>
    private Attribution BetweenHalves(in QuotationText text, int number)
    {
        var before = _spans.Before(number);
        if (before < 0 || !_behind[before].Exists)
            return Attribution.None;
        var first = _spans[number].Tokens.First;
        var attribution = _behind[before];
        if (attribution.End >= first || first - attribution.End > LongestBetween || !text.Is(first - 1, ','))
            return Attribution.None;
        for (var i = attribution.End; i < first; i++)
        {
            if (text.IsTerminal(i) || text.BeginsLine(i) && i > _spans[before].Tokens.End && text.IsTerminal(i - 1))
                return Attribution.None;
        }

        return attribution with { Place = AttributionPlace.Between };
    }

    private bool FollowsUtterance(in QuotationText text, int number)
    {
        var before = _spans.Before(number);
        if (before < 0 || _spans[before].Tokens.End != _spans[number].Tokens.First)
            return false;
        return _spans[before].ContentEnd > _spans[before].ContentFirst && text.IsTerminal(_spans[before].ContentEnd - 1);
    }
}
