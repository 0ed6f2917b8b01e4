namespace Corpus.Segmentation;

/// <summary>What the splitter knows of the sentence that it is in, and of the paragraph up to there.</summary>
internal sealed class SentenceState
{
    /// <summary>A bracket that has not closed after this many tokens does not hold the sentence together any more.</summary>
    private const int LongestBracket = 100;

    private int _bracketDepth;
    private int _bracketFrom;
    private int _closingBracket;
    private int _straightQuoteFrom;

    /// <summary>The first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>Where the text of the sentence starts: behind its list marker, if it has one.</summary>
    public int ContentStart { get; private set; }

    /// <summary>Whether a word has been there. A sentence without one does not end.</summary>
    public bool HasWord { get; private set; }

    /// <summary>Whether its first word is in lower case.</summary>
    public bool StartsLower { get; private set; }

    /// <summary>Whether a dash in it waits for another that closes what it opened.</summary>
    public bool IsDashOpen { get; private set; }

    /// <summary>The marker of the last list item; without length if none has been there.</summary>
    public ListMarker Marker { get; private set; }

    /// <summary>Whether a bracket that was opened within the sentence has yet to close.</summary>
    public bool IsInBracket => _bracketDepth > 0;

    /// <summary>The first token of that bracket.</summary>
    public int BracketFrom => _bracketFrom;

    /// <summary>Whether a <c>"</c> waits for the one that closes it.</summary>
    public bool IsStraightQuoteOpen => _straightQuoteFrom > 0;

    /// <summary>Whether a word of the sentence has been there, and no list marker in the paragraph: then another word in the line changes nothing.</summary>
    public bool IsWithinWords => HasWord && Marker.Length == 0;

    /// <summary>Begins a sentence.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="token">Its first token.</param>
    /// <param name="marker">The list marker that it begins with; without length if it has none.</param>
    public void Begin(in TokenView view, int token, ListMarker marker)
    {
        First = token;
        ContentStart = view.StartOf(token) + marker.Length;
        if (marker.Length > 0)
            Marker = marker;
        HasWord = false;
        StartsLower = false;
        IsDashOpen = false;
        _bracketDepth = 0;
    }

    /// <summary>Takes notice of a token of the sentence. O(1) but for brackets, where it is O(1) in the mean.</summary>
    public void Pass(in TokenView view, int token)
    {
        if (view.IsSpoken(token))
        {
            if (!HasWord)
                StartsLower = SentenceBeginningReader.Read(view, token).Kind == BeginningKind.Lower;
            HasWord = true;
            return;
        }

        var mark = view.FirstOf(token);
        if (mark == '"')
            PassStraightQuote(view, token);
        else if (Marks.IsDash(mark) && !view.IsGlued(token) && HasWord)
            IsDashOpen = !IsDashOpen;
        else
            PassBracket(view, token, mark);
    }

    // By the space around it, else by turns.
    private void PassStraightQuote(in TokenView view, int token)
    {
        var (gluedBefore, gluedBehind) = (view.IsGlued(token), view.IsGlued(token + 1));
        var opens = gluedBefore == gluedBehind ? _straightQuoteFrom == 0 : gluedBehind;
        _straightQuoteFrom = opens ? token + 1 : 0;
    }

    // Only one that a sentence was there before: brackets at its beginning may be around a sentence, or several.
    private void PassBracket(in TokenView view, int token, char mark)
    {
        if (Marks.IsOpeningBracket(mark))
        {
            if (_bracketDepth > 0)
                _bracketDepth++;
            else if (HasWord && ClosesSoon(view, token))
                (_bracketDepth, _bracketFrom) = (1, token);
        }
        else if (_bracketDepth > 0 && (Marks.IsClosingBracket(mark) || token > _bracketFrom + LongestBracket))
        {
            _bracketDepth = token > _bracketFrom + LongestBracket ? 0 : _bracketDepth - 1;
        }
    }

    // The next closing bracket is looked for once, however many brackets open before it.
    private bool ClosesSoon(in TokenView view, int token)
    {
        if (_closingBracket < token)
        {
            _closingBracket = token + 1;
            while (_closingBracket < view.End && !(view.KindOf(_closingBracket) == TokenKind.Punctuation && Marks.IsClosingBracket(view.FirstOf(_closingBracket))))
                _closingBracket++;
        }

        return _closingBracket < view.End && _closingBracket <= token + LongestBracket;
    }
}
