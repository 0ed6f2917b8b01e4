namespace Corpus.Accuracy;

/// <summary>Which kinds are taken for which: a row for what gold says, a column for what was found.</summary>
internal static class KindTable
{
    public static void Print(IEnumerable<DataScore> scores, TextWriter output)
    {
        foreach (var score in scores.Where(score => score.Micro(Measure.Quotations) is not null))
        {
            var pairs = score.Documents.SelectMany(Pairs).ToList();
            output.WriteLine();
            output.WriteLine($"Kinds of {score.Data.Name}: gold in rows, found in columns");
            output.WriteLine();
            Print(pairs, output);
        }
    }

    /// <summary>The kinds of each quotation, in gold and as found; null on the side that does not have it.</summary>
    private static IEnumerable<(QuotationKind? Gold, QuotationKind? Found)> Pairs(DocumentScore score)
    {
        var gold = (score.Document.Gold.Quotations ?? []).ToDictionary(quotation => quotation.Span, quotation => quotation.Kind);
        var found = score.Found.Quotations!.DistinctBy(quotation => quotation.Span).ToDictionary(quotation => quotation.Span, quotation => quotation.Kind);
        return gold.Keys.Union(found.Keys).Select(span => (Of(gold, span), Of(found, span)));

        static QuotationKind? Of(Dictionary<CharSpan, QuotationKind> kinds, CharSpan span) => kinds.TryGetValue(span, out var kind) ? kind : null;
    }

    private static void Print(List<(QuotationKind? Gold, QuotationKind? Found)> pairs, TextWriter output)
    {
        QuotationKind?[] found = [.. KindNames.Kinds, QuotationKind.Unknown, null];
        QuotationKind?[] gold = [.. KindNames.Kinds, null];
        var table = new MarkdownTable(["", .. found.Select(Title), "precision", "recall", "F1"]);
        foreach (var kind in gold)
        {
            var score = new Score(pairs.Count(pair => pair == (kind, kind)), pairs.Count(pair => pair.Found == kind), pairs.Count(pair => pair.Gold == kind));
            table.Add([
                Title(kind),
                .. found.Select(other => Figures.Count(pairs.Count(pair => pair == (kind, other)))),
                kind is null ? "" : Figures.Share(score.Precision),
                kind is null ? "" : Figures.Share(score.Recall),
                kind is null ? "" : Figures.Share(score.F1),
            ]);
        }

        table.Print(output);

        static string Title(QuotationKind? kind) => kind is { } known ? KindNames.Of(known) : "none";
    }
}
