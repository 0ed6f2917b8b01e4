namespace Corpus.Segmentation;

/// <summary>
/// Pairs opening and closing marks:
/// <list type="bullet">
/// <item>A closer closes the innermost quotation whose opener it fits; those opened in it without a closer end before it.</item>
/// <item>A quotation without a closer goes on if the next paragraph begins with its mark (<c>“One.</c> ¶ <c>“Two.”</c> is one), else ends with its paragraph.</item>
/// <item>But it does not go on if its paragraph attributes it: <c>“I come, she said.</c> ¶ <c>“And you?”</c> lacks a closer.</item>
/// <item>A doubtful closer is none if a sure one follows before the next opener: <c>‘The dogs’ dinner is late’</c>.</item>
/// <item>A weak opener without a closer, and a closer without an opener, are no marks.</item>
/// </list>
/// Every mark is put on the stack and taken off it at most once, so that it takes O(marks) whatever is nested in what.
/// </summary>
internal sealed class MarkPairer
{
    private readonly List<QuotationMark> _marks;
    private readonly List<MarkedSpan> _spans = [];
    private readonly OpenMarks _open = new();
    private readonly bool[] _isFollowedByCloser;

    private MarkPairer(List<QuotationMark> marks, bool[] isFollowedByCloser)
    {
        _marks = marks;
        _isFollowedByCloser = isFollowedByCloser;
    }

    /// <summary>The stretches between marks by their first token, an outer one before those nested in it. O(tokens).</summary>
    public static List<MarkedSpan> Pair(in QuotationText text, List<QuotationMark> marks)
    {
        var pairer = new MarkPairer(marks, FindFollowingClosers(text, marks));
        pairer.Run(text);
        return pairer.Finish();
    }

    private void Run(in QuotationText text)
    {
        var next = 0;
        for (var p = 0; p < Math.Max(1, text.Paragraphs.Length); p++)
        {
            var end = p + 1 < text.Paragraphs.Length ? text.Paragraphs[p + 1] : text.Count;
            for (; next < _marks.Count && _marks[next].First < end; next++)
                Take(next);
            next = EndParagraph(text, end, next);
        }
    }

    private void Take(int number)
    {
        var mark = _marks[number];
        if (mark.May(MarkSides.Close))
        {
            var opener = _open.FindOpener(MarkShapes.OpenersOf(mark.Shape));
            var isNone = mark.May(MarkSides.Doubtful) && _isFollowedByCloser[number];
            if (opener >= 0 && !isNone)
            {
                Close(opener, mark);
                return;
            }
        }

        if (mark.May(MarkSides.Open) && !(mark.May(MarkSides.Doubtful) && _open.FindOpener(mark.Shape) >= 0))
        {
            _open.Push(mark, _spans.Count);
            _spans.Add(new MarkedSpan(new TokenRange(mark.First, 0), mark.Count, 0, 0, -1));
        }
    }

    private void Close(int opener, QuotationMark closer)
    {
        while (_open.Count > opener + 1)
            EndUnclosed(closer.First);
        End(closer.End, closer.Count);
    }

    /// <summary>Ends what is open, except for what goes on in the next paragraph, whose marks that open it again are passed over.</summary>
    private int EndParagraph(in QuotationText text, int end, int next)
    {
        var kept = 0;
        var token = end;
        while (kept < _open.Count && next < _marks.Count && _marks[next].First == token && Reopens(_open.MarkAt(kept), _marks[next])
            && !MissingCloser.IsLikely(text, _open.MarkAt(kept).End, end))
        {
            kept++;
            token = _marks[next].End;
            next++;
        }

        while (_open.Count > kept)
            EndUnclosed(end);
        return next;
    }

    private static bool Reopens(QuotationMark opener, QuotationMark mark) => mark.Shape == opener.Shape && mark.May(MarkSides.Open);

    private void EndUnclosed(int end)
    {
        var isWeak = _open.MarkAt(_open.Count - 1).May(MarkSides.Weak);
        End(isWeak ? _spans[_open.SpanAt(_open.Count - 1)].Tokens.First : end, 0);
    }

    private void End(int end, int closingMarks)
    {
        var number = _open.SpanAt(_open.Count - 1);
        var span = _spans[number];
        _spans[number] = span with { Tokens = new TokenRange(span.Tokens.First, end - span.Tokens.First), ClosingMarks = closingMarks };
        _open.Pop();
    }

    /// <summary>Leaves out what was no quotation and counts how deep the others are nested.</summary>
    private List<MarkedSpan> Finish()
    {
        var kept = new List<MarkedSpan>(_spans.Count);
        var outer = new List<int>();
        foreach (var span in _spans)
        {
            if (span.Tokens.Count <= span.OpeningMarks + span.ClosingMarks)
                continue;
            while (outer.Count > 0 && kept[outer[outer.Count - 1]].Tokens.End <= span.Tokens.First)
                outer.RemoveAt(outer.Count - 1);
            var parent = outer.Count > 0 ? outer[outer.Count - 1] : -1;
            outer.Add(kept.Count);
            kept.Add(span with { Depth = outer.Count - 1, Outer = parent });
        }

        return kept;
    }

    /// <summary>For each mark, whether the next one of its kind, single or double, in its paragraph that is not doubtful closes.</summary>
    private static bool[] FindFollowingClosers(in QuotationText text, List<QuotationMark> marks)
    {
        var result = new bool[marks.Count];
        var closesSingle = false;
        var closesDouble = false;
        var paragraph = text.Paragraphs.Length - 1;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            while (paragraph >= 0 && text.Paragraphs[paragraph] > marks[i].First)
            {
                paragraph--;
                closesSingle = false;
                closesDouble = false;
            }

            var isSingle = marks[i].IsAny(MarkShapes.Singles);
            result[i] = isSingle ? closesSingle : closesDouble;
            if (marks[i].May(MarkSides.Doubtful))
                continue;
            if (isSingle)
                closesSingle = marks[i].May(MarkSides.Close);
            else
                closesDouble = marks[i].May(MarkSides.Close);
        }

        return result;
    }
}
