namespace Corpus.Segmentation;

/// <summary>Decides whether a sentence ends at a terminal: small rules one after the other, of which the first that knows decides.</summary>
internal readonly ref struct SentenceBreaks
{
    private readonly TokenView _view;
    private readonly SentenceEnd _end;
    private readonly SentenceBeginning _next;
    private readonly SentenceState _state;
    private readonly LanguageRules _rules;

    private SentenceBreaks(in TokenView view, SentenceEnd end, SentenceBeginning next, SentenceState state, LanguageRules rules)
    {
        _view = view;
        _end = end;
        _next = next;
        _state = state;
        _rules = rules;
    }

    /// <summary>The first token of the sentence that begins behind the terminal; -1 if none does. O(1).</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="end">The terminal, which is not the last of the paragraph.</param>
    /// <param name="state">The sentence up to there, the terminal included.</param>
    /// <param name="rules">The rules of the language.</param>
    public static int Find(in TokenView view, SentenceEnd end, SentenceState state, LanguageRules rules)
    {
        var next = SentenceBeginningReader.Read(view, end.Next);
        var breaks = new SentenceBreaks(view, end, next, state, rules);
        return breaks.EndsSentence() ? next.First : -1;
    }

    private bool EndsSentence()
        => WithoutWord()
            ?? WithinBracket()
            ?? WideTerminal()
            ?? NothingBegins()
            ?? WithoutSpace()
            ?? LowerCase()
            ?? Attributed()
            ?? BetweenDashes()
            ?? ByTerminal();

    /// <summary>A sentence has a word: <c>… En toen</c>, <c>‘?!’</c>.</summary>
    private bool? WithoutWord() => _state.HasWord ? null : false;

    /// <summary>
    /// Brackets within a sentence do not divide it; nor does what closes there, unless it is a sentence that should have stood by itself, or an omission
    /// between two (<c>zij bleef (...) Wij gingen</c>).
    /// </summary>
    private bool? WithinBracket()
    {
        if (!_state.IsInBracket)
            return null;
        if (_end is { ClosesBracket: true, Kind: EndKind.Ellipsis } && _end.Token == _state.BracketFrom + 1)
            return IsStarter() && !_view.Is(_next.Word, 'I');
        return _end is { ClosesBracket: true, Kind: EndKind.FullStop }
            && IsStarter()
            && SentenceBeginningReader.IsCapital(_view, _state.BracketFrom + 1)
            && FullStops.EndsSentence(_view, _end.Token, _next, false, _rules);
    }

    /// <summary>Chinese and Japanese have neither capitals nor spaces.</summary>
    private bool? WideTerminal() => _end.Kind == EndKind.Wide ? _next.Kind != BeginningKind.None : null;

    /// <summary>A comma, a closing bracket: the sentence goes on, as in <c>‘Kom!’, zei Jan</c>.</summary>
    private bool? NothingBegins() => _next.Kind == BeginningKind.None ? false : null;

    /// <summary>Without a space a sentence begins only behind a quote that closes, or where the space was forgotten: <c>komt!De</c>.</summary>
    private bool? WithoutSpace()
    {
        if (!_view.IsGlued(_end.Next))
            return null;
        return _next.Kind == BeginningKind.Capital && (_end.ClosesQuote || (IsStarter() && _end.Kind is EndKind.Exclamation or EndKind.FullStop)) ? null : false;
    }

    /// <summary>
    /// A word in lower case goes on with the sentence (<c>‘Kom je?’ vroeg Jan</c>, Unicode's SB8), unless it has a capital later (<c>iPhone</c>), a
    /// bracket or an omission opens it (<c>...maar nooit</c>), or its writer has no capitals.
    /// </summary>
    private bool? LowerCase()
    {
        if (_next.Kind is not (BeginningKind.Lower or BeginningKind.InnerCapital))
            return null;
        if (_end.Kind is not EndKind.FullStop)
            return _next.Kind == BeginningKind.InnerCapital && _end.Kind == EndKind.Exclamation && !_end.ClosesQuote ? null : false;
        if (_end.ClosesQuote && _next.First == _next.Word)
            return false;

        var mayBegin = _next.Kind == BeginningKind.InnerCapital
            || _state.StartsLower
            || (_next.First < _next.Word && Marks.IsOpeningBracket(_view.FirstOf(_next.First)))
            || BeginsWithOmission();
        return mayBegin && FullStops.IsOfOrdinaryWord(_view, _end.Token, _rules);
    }

    private bool BeginsWithOmission()
        => _next.First < _next.Word && Marks.IsEllipsis(_view[_next.Word - 1]) && _view.IsGlued(_next.Word) && !_view.IsGlued(_next.Word - 1);

    /// <summary>A quotation and its attribution are one sentence: <c>“Sold!” Moore said.</c></summary>
    private bool? Attributed() => _end.ClosesQuote && Attributions.Begins(_view, _end, _next, _rules) ? false : null;

    /// <summary>An exclamation between dashes: <c>die dag – 3 mei! – Jan</c>.</summary>
    private bool? BetweenDashes()
        => _end.Kind == EndKind.Exclamation && _state.IsDashOpen && _next.First < _next.Word && Marks.IsDash(_view.FirstOf(_next.First)) ? false : null;

    private bool ByTerminal() => _end.Kind switch
    {
        EndKind.Exclamation => !IsExclaimedName(),
        EndKind.Ellipsis => EllipsisEnds(),
        EndKind.EllipsisAndStop => true,
        _ => FullStops.EndsSentence(_view, _end.Token, _next, _end.ClosesQuote, _rules),
    };

    /// <summary>The mark of <c>Yahoo! Mail</c> is a letter of the name; a sentence begins behind it only if it plainly does.</summary>
    private bool IsExclaimedName()
        => _view.IsGlued(_end.Token) && !_end.ClosesQuote && !IsStarter() && _rules.Sentences.ExclaimedNames.Contains(_view[_end.Token - 1]);

    /// <summary>
    /// Dots at the end of a word break off a sentence; dots between spaces are a pause, and a name behind them goes on with it: <c>de winnaar is … Jan</c>.
    /// </summary>
    private bool EllipsisEnds()
        => _next.Kind != BeginningKind.Number && (_end.ClosesQuote || _view.IsGlued(_end.Token) || _next.First < _next.Word || (IsStarter() && !_view.Is(_next.Word, 'I')));

    private bool IsStarter() => Starters.Begins(_view, _next, _rules);
}
