namespace Corpus;

/// <summary>Finds the sentences and quotations of a gold file in the text of its article.</summary>
internal static class GoldAlignment
{
    private const int ShownLength = 40;

    /// <summary>The places of all that the file has; what is not in the text is told. O(length of text and gold), for texts whose quotations differ.</summary>
    /// <param name="file">The gold.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphStarts">Where its paragraphs start, ascending.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static StandoffGold Align(StandoffFile file, string text, IEnumerable<int> paragraphStarts, ICollection<GoldProblem> problems)
    {
        var collapsed = CollapsedText.Of(text, paragraphStarts);
        return new StandoffGold(Sentences(file, text, collapsed, problems), Quotations(file, collapsed, problems));
    }

    /// <summary>The sentences, which must be the whole text. The first that is not there ends the search: nothing behind it could be placed.</summary>
    private static List<CharSpan> Sentences(StandoffFile file, string text, CollapsedText collapsed, ICollection<GoldProblem> problems)
    {
        var (at, spans) = (0, new List<CharSpan>());
        foreach (var sentence in file.Sentences)
        {
            at = collapsed.SkipBreak(at);
            if (string.CompareOrdinal(collapsed.Text, at, sentence.Text, 0, sentence.Text.Length) != 0)
            {
                problems.Add(new GoldProblem(file.Path, sentence.Line, Difference(text, collapsed, at, sentence.Text)));
                return spans;
            }

            spans.Add(collapsed.Original(at, at + sentence.Text.Length));
            at += sentence.Text.Length;
        }

        at = collapsed.SkipBreak(at);
        if (at < collapsed.Text.Length)
        {
            var line = file.Sentences.Count == 0 ? 0 : file.Sentences[^1].Line;
            problems.Add(new GoldProblem(
                file.Path, line, $"the text goes on behind the last sentence: add lines 'S' from ‘{Shown(collapsed.Text, at)}’ on, as the text has it: {Marked(text, collapsed.PlaceOf(at), ShownLength / 2)}"));
        }

        return spans;
    }

    private static string Difference(string original, CollapsedText collapsed, int at, string sentence)
    {
        var text = collapsed.Text;
        var same = 0;
        while (same < sentence.Length && at + same < text.Length && text[at + same] == sentence[same])
            same++;
        return at + same == text.Length
            ? $"the text ends before ‘{Shown(sentence, same)}’: take what is too much away; the text ends {Marked(original, original.Length, 0)}"
            : $"sentences are the whole text, and here the text has ‘{Shown(text, at + same)}’ where the sentence has ‘{Shown(sentence, same)}’: copy it from the article (' ¶ ' is between paragraphs, over which no sentence goes), which has {Marked(original, collapsed.PlaceOf(at + same), ShownLength / 2)}";
    }

    private static string Marked(string text, int start, int length) => MarkedText.Of(text, start, Math.Min(length, text.Length - start));

    /// <summary>
    /// Each quotation where it first stands behind the beginning of the one before, wholly inside or wholly outside those that are open there: so
    /// the same words can be quoted twice, and a nested quotation is the one inside its outer one.
    /// </summary>
    private static List<QuotationAnnotation> Quotations(StandoffFile file, CollapsedText collapsed, ICollection<GoldProblem> problems)
    {
        var quotations = new List<QuotationAnnotation>();
        var open = new Stack<CharSpan>();
        var from = 0;
        var before = problems.Count;
        foreach (var quotation in file.Quotations)
        {
            if (problems.Count - before >= GoldProblem.Most)
                break;
            Check(file.Path, quotation, collapsed, problems);
            if (Locate(collapsed.Text, quotation.Text, from, open) is not { } place)
            {
                problems.Add(new GoldProblem(file.Path, quotation.Line, Absence(collapsed.Text, quotation.Text)));
                continue;
            }

            while (open.Count > 0 && open.Peek().End <= place.Start)
                open.Pop();
            open.Push(place);
            from = place.Start + 1;
            quotations.Add(new QuotationAnnotation(
                collapsed.Original(place.Start, place.End), quotation.Kind, quotation.Cue, quotation.Mention, quotation.Speaker));
        }

        return quotations;
    }

    private static CharSpan? Locate(string text, string quotation, int from, Stack<CharSpan> open)
    {
        for (var at = from; (at = text.IndexOf(quotation, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var place = new CharSpan(at, at + quotation.Length);
            if (open.All(outer => outer.End <= place.Start || place.End <= outer.End))
                return place;
        }

        return null;
    }

    private static string Absence(string text, string quotation) => text.Contains(quotation, StringComparison.Ordinal)
        ? $"‘{Shown(quotation, 0)}’ is in the text, but not behind the quotation before it, or only across its end: lines 'Q' stand in the order of the text, an outer one before those nested in it"
        : $"the quotation ‘{Shown(quotation, 0)}’ is not in the text: copy it from the article, with its marks, and ' ¶ ' where a paragraph ends within it";

    /// <summary>Cue, mention and speaker stand in the text as they are given, somewhere.</summary>
    private static void Check(string path, StandoffQuotation quotation, CollapsedText collapsed, ICollection<GoldProblem> problems)
    {
        foreach (var (name, value) in new[] { ("cue", quotation.Cue), ("mention", quotation.Mention), ("speaker", quotation.Speaker) })
        {
            if (value is not null && !collapsed.Text.Contains(value, StringComparison.Ordinal))
                problems.Add(new GoldProblem(path, quotation.Line, $"the {name} ‘{Shown(value, 0)}’ is not in the text: write it as it stands there, or '-'"));
        }
    }

    private static string Shown(string text, int from) => GoldProblem.Shown(text, from);
}
