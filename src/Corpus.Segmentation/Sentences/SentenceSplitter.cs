namespace Corpus.Segmentation;

/// <summary>Finds where sentences begin.</summary>
/// <remarks>
/// A sentence begins with a list item (<see cref="ListItems"/>), behind a terminal (<see cref="SentenceBreaks"/>), and where a line of the source is lost
/// (<see cref="LostLines"/>). What is looked at for each token has a bound.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>Adds the first token of each sentence of a paragraph: of a paragraph with tokens at least its first. O(tokens).</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="paragraph">Those of the paragraph.</param>
    /// <param name="isHeading">Whether the source marks it as a heading, which is one sentence whatever stands in it.</param>
    /// <param name="rules">The rules of its language.</param>
    /// <param name="sentences">Takes the first tokens.</param>
    public static void AddSentences(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, TokenRange paragraph, bool isHeading, LanguageRules rules, List<int> sentences)
    {
        if (paragraph.IsEmpty)
            return;

        sentences.Add(paragraph.First);
        if (isHeading)
            return;

        var view = new TokenView(text, tokens, paragraph);
        var lostLines = new LostLines(view);
        var mayLoseLines = lostLines.MayBegin;
        var state = new SentenceState();
        ListItems.Begins(view, paragraph.First, state, out var marker);
        state.Begin(view, paragraph.First, marker);
        // Where the last terminal said that a sentence begins, and how far it has been read.
        var (next, read) = (-1, paragraph.First);
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            // Nothing begins or ends with most words.
            if (i != next && state.IsWithinWords && !mayLoseLines && view.IsPlainWord(i))
                continue;

            if (i > paragraph.First && (ListItems.Begins(view, i, state, out marker) || i == next || lostLines.Begins(i)))
            {
                sentences.Add(i);
                state.Begin(view, i, marker.Length > 0 ? marker : ListItems.MarkerOf(view, i, state));
            }

            state.Pass(view, i);
            if (i < read || view.StartOf(i) < state.ContentStart || !SentenceEndReader.TryRead(view, i, state.IsStraightQuoteOpen, out var end))
                continue;
            read = end.Next;
            if (end.Next < view.End && SentenceBreaks.Find(view, end, state, rules) is >= 0 and var first)
                next = first;
        }
    }
}
