namespace Corpus.Segmentation;

/// <summary>Reads a <see cref="SentenceEnd"/>.</summary>
internal static class SentenceEndReader
{
    // A run of terminals and closing marks that is longer is none of a text's; and what is looked at for each token has a bound.
    private const int LongestRun = 16;
    private const int DotsOfEllipsis = 3;

    /// <summary>Whether a sentence may end with the token, and how. O(1).</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="token">The token.</param>
    /// <param name="isStraightQuoteOpen">Whether a <c>"</c> before it waits for the one that closes it.</param>
    /// <param name="end">How it ends.</param>
    public static bool TryRead(in TokenView view, int token, bool isStraightQuoteOpen, out SentenceEnd end)
    {
        end = default;
        if (!Marks.IsTerminal(view.LastOf(token)) || view.KindOf(token) is TokenKind.Url or TokenKind.Email)
            return false;

        var kind = KindOf(view[token], out var dots);
        var (closesQuote, closesBracket) = (false, false);
        var next = token + 1;
        for (var limit = Math.Min(view.End, token + LongestRun); next < limit; next++)
        {
            if (!closesQuote && !closesBracket && IsFurtherTerminal(view, next))
            {
                var further = KindOf(view[next], out var furtherDots);
                dots += furtherDots;
                kind = Together(kind, further, dots);
            }
            else if (ClosesQuote(view, next, isStraightQuoteOpen))
            {
                closesQuote = true;
                isStraightQuoteOpen = false;
            }
            else if (view.IsGlued(next) && Marks.IsClosingBracket(view.FirstOf(next)))
            {
                closesBracket = true;
            }
            else if (view.KindOf(next) != TokenKind.Emoji)
            {
                break;
            }
        }

        end = new SentenceEnd(token, kind, next, closesQuote, closesBracket);
        return true;
    }

    // Exclamation and question marks outweigh dots.
    private static EndKind Together(EndKind first, EndKind second, int dots)
        => first is EndKind.Wide || second is EndKind.Wide ? EndKind.Wide
            : first is EndKind.Exclamation || second is EndKind.Exclamation ? EndKind.Exclamation
            : OfDots(dots);

    private static EndKind OfDots(int dots)
        => dots <= 1 ? EndKind.FullStop : dots <= DotsOfEllipsis ? EndKind.Ellipsis : EndKind.EllipsisAndStop;

    private static EndKind KindOf(ReadOnlySpan<char> token, out int dots)
    {
        dots = Marks.IsEllipsis(token) ? Marks.DotsIn(token) : token[token.Length - 1] == '.' ? 1 : 0;
        return dots > 0 ? OfDots(dots) : Marks.IsWideTerminal(token[token.Length - 1]) ? EndKind.Wide : EndKind.Exclamation;
    }

    // `?..`, and the single dots of `. . . .`; but the dots of `...en` begin something, and the stop of `!’.` is an end of its own.
    private static bool IsFurtherTerminal(in TokenView view, int token)
    {
        if (view.KindOf(token) is TokenKind.Word or TokenKind.Url or TokenKind.Email || !Marks.IsTerminal(view.LastOf(token)))
            return false;
        return view.IsGlued(token) || (view.Is(token, '.') && !(view.IsGlued(token + 1) && view.IsSpoken(token + 1)));
    }

    private static bool ClosesQuote(in TokenView view, int token, bool isStraightQuoteOpen)
    {
        var mark = view.FirstOf(token);
        if (!Marks.IsQuote(mark) || view.KindOf(token) is TokenKind.Word)
            return false;
        if (view.IsGlued(token))
            return !view.IsGlued(token + 1) || Marks.IsClosingQuote(mark) || !view.IsSpoken(token + 1);
        // Behind a space: `Fini. »`, `Fini. "` if there is one to close.
        return !view.IsGlued(token + 1) && (mark is '"' ? isStraightQuoteOpen : Marks.IsClosingQuote(mark));
    }
}
