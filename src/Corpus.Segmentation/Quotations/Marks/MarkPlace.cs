namespace Corpus.Segmentation;

/// <summary>What stands on both sides of a mark.</summary>
internal readonly struct MarkPlace
{
    /// <summary>Looks at the neighbours of a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="count">Its tokens.</param>
    /// <param name="begins">Whether it begins its paragraph.</param>
    /// <param name="ends">Whether it ends its paragraph.</param>
    /// <param name="followsOpener">Whether an opening mark stands directly before it.</param>
    public MarkPlace(in QuotationText text, int first, int count, bool begins, bool ends, bool followsOpener)
    {
        Before = begins ? -1 : first - 1;
        After = ends ? -1 : first + count;
        IsGluedBefore = !begins && text.IsGlued(first);
        IsGluedAfter = !ends && text.IsGlued(first + count);
        BeginsWord = IsGluedAfter && !text.IsTrailing(After) && (!IsGluedBefore || followsOpener || text.IsOpeningBracket(Before) || text.IsDash(Before) || text.Is(Before, '/'));
    }

    /// <summary>The token before it in its paragraph, or -1.</summary>
    public int Before { get; }

    /// <summary>The token behind it in its paragraph, or -1.</summary>
    public int After { get; }

    /// <summary>Whether nothing stands between it and the token before.</summary>
    public bool IsGluedBefore { get; }

    /// <summary>Whether nothing stands between it and the token behind.</summary>
    public bool IsGluedAfter { get; }

    /// <summary>Whether it stands where an opening mark does: directly before something, with a blank, a bracket or an opening mark before it.</summary>
    public bool BeginsWord { get; }
}
