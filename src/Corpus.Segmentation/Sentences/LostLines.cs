namespace Corpus.Segmentation;

/// <summary>Where sentences begin in a paragraph whose lines are lost: the items of a list that follow one another without a mark between them.</summary>
internal readonly ref struct LostLines
{
    // Two items may be chance.
    private const int FewestItems = 3;

    private readonly TokenView _view;
    private readonly ItemEnd _itemEnd;

    public LostLines(in TokenView view)
    {
        _view = view;
        _itemEnd = ItemEndOf(view);
    }

    private enum ItemEnd : byte
    {
        None,
        Number,
        Bracket,
    }

    /// <summary>Whether <see cref="Begins"/> may say so of any token.</summary>
    public bool MayBegin => _itemEnd != ItemEnd.None;

    /// <summary>Whether an item begins with the token. O(1).</summary>
    public bool Begins(int token) => _itemEnd != ItemEnd.None && EndsItem(_view, token - 1, _itemEnd) && BeginsItem(_view, token, _itemEnd);

    /// <summary>
    /// Items that end alike, each with a bracket, or with a number behind a dash or quotation mark, in a paragraph without a terminal:
    /// <c>Sluis – Polder 2-1 Dijk – Haven 0-0 Kade – Brug 1-1</c>. Numbers alone are no sign: <c>nummer 12 Jan op 14 Piet op 16</c>.
    /// </summary>
    private static ItemEnd ItemEndOf(in TokenView view)
    {
        var kind = EndsItem(view, view.End - 1, ItemEnd.Bracket) ? ItemEnd.Bracket : EndsItem(view, view.End - 1, ItemEnd.Number) ? ItemEnd.Number : ItemEnd.None;
        if (kind == ItemEnd.None)
            return kind;

        var (items, depth, isMarked) = (1, 0, kind == ItemEnd.Bracket);
        for (var i = view.First; i < view.End; i++)
        {
            if (i > view.First && EndsItem(view, i - 1, kind) && BeginsItem(view, i, kind))
            {
                if (!isMarked)
                    return ItemEnd.None;
                items++;
                isMarked = kind == ItemEnd.Bracket;
            }

            var mark = view.KindOf(i) == TokenKind.Punctuation ? view.FirstOf(i) : '\0';
            isMarked |= Marks.IsDash(mark) || Marks.IsQuote(mark);
            depth += Marks.IsOpeningBracket(mark) ? 1 : Marks.IsClosingBracket(mark) ? -1 : 0;
            if (depth <= 0 && Marks.IsTerminal(view.LastOf(i)))
                return ItemEnd.None;
        }

        return isMarked && items >= FewestItems ? kind : ItemEnd.None;
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
}
