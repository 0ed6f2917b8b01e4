namespace Corpus.Accuracy;

/// <summary>Sentences that begin where none should, or do not where one should.</summary>
internal static class SentenceErrors
{
    public static IEnumerable<AccuracyError> Of(DocumentScore score)
    {
        if (score.Document.Gold.Sentences is not { } gold)
            yield break;

        var right = gold.Select(span => span.Start).ToHashSet();
        var found = score.Found.Sentences!.Select(span => span.Start).ToHashSet();
        foreach (var place in right.Concat(found).Distinct().Order())
        {
            if (!found.Contains(place))
                yield return Error(score.Document, place, "missing");
            else if (!right.Contains(place))
                yield return Error(score.Document, place, "extra");
        }
    }

    private static AccuracyError Error(Document document, int place, string what)
    {
        var before = document.Text[..place].TrimEnd();
        var last = before.Length == 0 ? ' ' : before[^1];
        return new AccuracyError(
            Layer.Sentences,
            document.Name,
            $"{what} behind {(char.IsLetterOrDigit(last) ? "a letter or digit" : last)}",
            0,
            [$"{Context.Before(document.Text, place)}⟦{what}⟧ {Context.After(document.Text, place)}"]);
    }
}
