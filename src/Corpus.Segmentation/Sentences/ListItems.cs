namespace Corpus.Segmentation;

/// <summary>Where list items begin.</summary>
internal static class ListItems
{
    /// <summary>Whether a list item begins with the token. O(1), and the white space before it.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="token">The token.</param>
    /// <param name="state">The sentence up to there.</param>
    /// <param name="marker">Its marker; without length if it has none, or only a dash.</param>
    public static bool Begins(in TokenView view, int token, SentenceState state, out ListMarker marker)
    {
        marker = default;
        if (view.IsGlued(token))
            return false;

        var first = view.FirstOf(token);
        var beginsLine = view.BeginsLine(token);
        if (Marks.IsDash(first) || first == '*')
            return beginsLine && BeginsDashItem(view, token);
        if (!beginsLine && state.Marker.Length == 0 && !Marks.IsBullet(first))
            return false;
        if (!ListMarker.TryRead(view.From(token), out marker))
            return false;
        if (marker.IsBullet || marker.Follows(state.Marker) || (beginsLine && BeginsList(view, token, marker)))
            return true;
        marker = default;
        return false;
    }

    /// <summary>The list marker that a sentence within a line begins with: of a first item, or of the next; without length if it has none. O(1).</summary>
    public static ListMarker MarkerOf(in TokenView view, int token, SentenceState state)
        => ListMarker.TryRead(view.From(token), out var marker) && (marker.IsBullet || marker.Ordinal == 1 || marker.Follows(state.Marker)) ? marker : default;

    // The first item, or one whose list began elsewhere; but a number that only happens to stand first in its line is in a sentence.
    private static bool BeginsList(in TokenView view, int token, ListMarker marker)
        => token == view.First || marker.Ordinal == 1 || IsEnd(view.LastOf(token - 1));

    // A longer dash may as well go on with the sentence of the line before it.
    private static bool BeginsDashItem(in TokenView view, int token)
        => token + 1 < view.End
            && !view.IsGlued(token + 1)
            && (view.FirstOf(token) is '-' or '*' || token == view.First || IsEnd(view.LastOf(token - 1)) || Marks.IsDash(view.FirstOf(view.First)));

    private static bool IsEnd(char c) => Marks.IsTerminal(c) || Marks.IsQuote(c) || c is ':' or ';' or ')';
}
