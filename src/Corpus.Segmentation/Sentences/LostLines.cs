namespace Corpus.Segmentation;

/// <summary>
/// Where sentences begin in a paragraph whose lines are lost: the items of a list that follow one another without a mark, and headings that run on into the
/// text below them.
/// </summary>
internal readonly ref struct LostLines
{
    // Headings are looked for only in paragraphs longer than anybody writes: their source has lost where its paragraphs end.
    private const int LongestParagraph = 4000;
    private const int LongestHeading = 6;

    // Two items may be chance.
    private const int FewestItems = 3;

    private readonly TokenView _view;
    private readonly LanguageRules _rules;
    private readonly ItemEnd _itemEnd;
    private readonly bool _mayHaveHeadings;

    public LostLines(in TokenView view, LanguageRules rules)
    {
        _view = view;
        _rules = rules;
        _itemEnd = ItemEndOf(view);
        _mayHaveHeadings = view.From(view.First).Length > LongestParagraph;
    }

    private enum ItemEnd : byte
    {
        None,
        Number,
        Bracket,
    }

    /// <summary>Whether <see cref="Begin"/> may say so of any token.</summary>
    public bool MayBegin => _itemEnd != ItemEnd.None || _mayHaveHeadings;

    /// <summary>Whether the line of a list item, or the one below a heading, began with the token. O(1).</summary>
    public bool Begin(int token, SentenceState state)
        => (_itemEnd != ItemEnd.None && EndsItem(_view, token - 1, _itemEnd) && BeginsItem(_view, token, _itemEnd))
            || (_mayHaveHeadings && IsBelowHeading(token, state));

    /// <summary>
    /// Items that end alike, each with a number or a bracket, in a paragraph without a terminal: <c>Ajax – PSV 2-1 Feyenoord – AZ 0-0 Twente – NEC 1-1</c>.
    /// </summary>
    private static ItemEnd ItemEndOf(in TokenView view)
    {
        var kind = EndsItem(view, view.End - 1, ItemEnd.Bracket) ? ItemEnd.Bracket : EndsItem(view, view.End - 1, ItemEnd.Number) ? ItemEnd.Number : ItemEnd.None;
        if (kind == ItemEnd.None)
            return kind;

        var (items, depth) = (1, 0);
        for (var i = view.First; i < view.End; i++)
        {
            if (i > view.First && EndsItem(view, i - 1, kind) && BeginsItem(view, i, kind))
                items++;
            var mark = view.KindOf(i) == TokenKind.Punctuation ? view.FirstOf(i) : '\0';
            depth += Marks.IsOpeningBracket(mark) ? 1 : Marks.IsClosingBracket(mark) ? -1 : 0;
            if (depth <= 0 && Marks.IsTerminal(view.LastOf(i)))
                return ItemEnd.None;
        }

        return items >= FewestItems ? kind : ItemEnd.None;
    }

    private static bool EndsItem(in TokenView view, int token, ItemEnd kind)
    {
        if (kind == ItemEnd.Bracket)
            return view.KindOf(token) == TokenKind.Punctuation && Marks.IsClosingBracket(view.FirstOf(token));
        return view.IsSpoken(token) && char.IsDigit(view.FirstOf(token));
    }

    private static bool BeginsItem(in TokenView view, int token, ItemEnd kind)
    {
        var next = SentenceBeginningReader.Read(view, token);
        return !view.IsGlued(token) && (next.First == next.Word || Marks.IsQuote(view.FirstOf(token)))
            && (next.Kind == BeginningKind.Capital || (kind == ItemEnd.Bracket && next.Kind == BeginningKind.Number));
    }

    /// <summary>
    /// A few words without a mark, and then a capital that nothing in a sentence explains: that of an ordinary word before one in lower case
    /// (<c>Droog klimaat In droog grasland</c>), or of the word before it once more (<c>Rijst Rijst is een graan</c>).
    /// </summary>
    private bool IsBelowHeading(int token, SentenceState state)
    {
        if (token - state.First > LongestHeading || !SentenceBeginningReader.IsCapital(_view, token) || token + 1 >= _view.End || !AreWords(state.First, token))
            return false;

        var isRepeated = _view[token].SequenceEqual(_view[token - 1]);
        return isRepeated || (_rules.Sentences.Starters.Contains(_view[token])
            && !_rules.Sentences.Starters.Contains(_view[token - 1])
            && SentenceBeginningReader.Read(_view, token + 1).Kind is BeginningKind.Lower or BeginningKind.Number);
    }

    private bool AreWords(int first, int end)
    {
        if (!SentenceBeginningReader.IsCapital(_view, first))
            return false;
        for (var i = first; i < end; i++)
        {
            if (_view.KindOf(i) != TokenKind.Word)
                return false;
        }

        return true;
    }
}
