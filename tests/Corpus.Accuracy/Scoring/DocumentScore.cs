namespace Corpus.Accuracy;

/// <summary>The scores of one text.</summary>
internal sealed class DocumentScore
{
    private readonly Dictionary<Measure, Score> _scores = [];

    private DocumentScore(Document document, Annotation found)
    {
        Document = document;
        Found = found;
    }

    public Document Document { get; }

    /// <summary>What was found in it.</summary>
    public Annotation Found { get; }

    /// <summary>The score; null of a layer that the gold does not have.</summary>
    public Score? this[Measure measure] => _scores.TryGetValue(measure, out var score) ? score : null;

    /// <summary>O(length).</summary>
    public static DocumentScore Of(Document document) => Of(document, StructureFinder.Find(document.Text, document.Paragraphs, document.Language));

    /// <summary>The same for what something else found.</summary>
    public static DocumentScore Of(Document document, Annotation found)
    {
        var score = new DocumentScore(document, found);
        if (document.Gold.Tokens is { } tokens)
            score._scores[Measure.Tokens] = Score.OfSpans(tokens, found.Tokens!);
        if (document.Gold.Sentences is { } sentences)
            score._scores[Measure.Sentences] = Score.OfSpans(sentences, found.Sentences!);
        if (document.Gold.Quotations is { } quotations)
            score.AddQuotations(quotations, found.Quotations!);
        return score;
    }

    private void AddQuotations(IReadOnlyList<QuotationAnnotation> gold, IReadOnlyList<QuotationAnnotation> found)
    {
        _scores[Measure.Quotations] = Score.OfSpans(gold.Select(quotation => quotation.Span), found.Select(quotation => quotation.Span));
        var foundBySpan = found.DistinctBy(quotation => quotation.Span).ToDictionary(quotation => quotation.Span);
        var matches = gold.Where(quotation => foundBySpan.ContainsKey(quotation.Span)).Select(quotation => (Gold: quotation, Found: foundBySpan[quotation.Span])).ToList();
        _scores[Measure.Kind] = new Score(matches.Count(match => match.Gold.Kind == match.Found.Kind), matches.Count, matches.Count);
        _scores[Measure.Speaker] = Of(quotation => quotation.Speaker);
        _scores[Measure.Cue] = Of(quotation => quotation.Cue);
        _scores[Measure.Mention] = Of(quotation => quotation.Mention);

        Score Of(Func<QuotationAnnotation, string?> part) => new(
            matches.Count(match => part(match.Gold) is { } right && right == part(match.Found)),
            matches.Count(match => part(match.Found) is not null),
            gold.Count(quotation => part(quotation) is not null));
    }
}
