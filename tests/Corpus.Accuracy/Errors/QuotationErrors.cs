namespace Corpus.Accuracy;

/// <summary>Quotations that are missing, that are none, or that are something else.</summary>
internal static class QuotationErrors
{
    private const int LongestShown = 90;

    public static IEnumerable<AccuracyError> Of(DocumentScore score)
    {
        if (score.Document.Gold.Quotations is not { } gold)
            return [];

        var bySpan = score.Found.Quotations!.DistinctBy(quotation => quotation.Span).ToDictionary(quotation => quotation.Span);
        var spans = gold.Select(quotation => quotation.Span).ToHashSet();
        var missingOrOther = gold.Select(quotation => (Gold: (QuotationAnnotation?)quotation, Found: bySpan.GetValueOrDefault(quotation.Span)));
        var extra = bySpan.Values.Where(quotation => !spans.Contains(quotation.Span)).Select(quotation => (Gold: (QuotationAnnotation?)null, Found: (QuotationAnnotation?)quotation));
        return missingOrOther.Concat(extra)
            .Where(pair => pair.Gold != pair.Found)
            .OrderBy(pair => (pair.Gold ?? pair.Found)!.Span.Start)
            .Select(pair => Error(score.Document, pair.Gold, pair.Found));
    }

    private static AccuracyError Error(Document document, QuotationAnnotation? gold, QuotationAnnotation? found)
    {
        var (pattern, severity) = (gold, found) switch
        {
            (null, _) => ("extra quotation", 4),
            (_, null) => ("missing quotation", 4),
            _ when gold.Kind != found.Kind => ($"kind {KindNames.Of(gold.Kind)}, found {KindNames.Of(found.Kind)}", 3),
            _ when gold.Speaker != found.Speaker => (gold.Speaker is null ? "extra speaker" : found.Speaker is null ? "missing speaker" : "wrong speaker", 2),
            _ => ("cue or mention", 1),
        };
        return new AccuracyError(Layer.Quotations, document.Name, pattern, severity, [Line(document, "expected", gold), Line(document, "found", found)]);
    }

    private static string Line(Document document, string what, QuotationAnnotation? quotation) => quotation is null
        ? $"{what,-8} –"
        : $"{what,-8} {KindNames.Of(quotation.Kind),-6} | {quotation.Cue ?? "-"} | {quotation.Mention ?? "-"} | {quotation.Speaker ?? "-"} | {Shown(document, quotation.Span)}";

    private static string Shown(Document document, CharSpan span)
    {
        var text = Context.OneLine(document.Text.AsSpan(span.Start, span.Length));
        return text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown / 2), " … ", text.AsSpan(text.Length - (LongestShown / 2)));
    }
}
