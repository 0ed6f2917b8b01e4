using System.Text;
using Corpus.Sources;

namespace Corpus;

/// <summary>Finds the spans that a program names by their words, and says what is wrong with those that are not there.</summary>
internal static class PinnedSpans
{
    /// <summary>The span; an exception where there is none, or not just one.</summary>
    public static ArticleSpan Get(Article article, string words, int? occurrence)
    {
        var text = FoldedText.Of(article.Text.ToString());
        var lookup = PinLookup.Of(text, words, occurrence);
        if (lookup.Problem == PinProblem.None)
            return SpanOf(article, text.Source, lookup.Place);

        var nearest = lookup.Problem == PinProblem.NotFound ? NearestWords.To(words, text) : null;
        var message = lookup.Message(words, PinLookup.ArticleName(article.Id, article.Source.Path, article.Source.Line), text, nearest) + ".";
        throw lookup.Problem switch
        {
            PinProblem.NotFound => new KeyNotFoundException(message),
            PinProblem.NoSuchOccurrence => new ArgumentOutOfRangeException(nameof(occurrence), occurrence, message),
            _ => new ArgumentException(message, nameof(words)),
        };
    }

    /// <summary>The span, if it is there.</summary>
    public static bool TryGet(Article article, string words, int? occurrence, out ArticleSpan span)
    {
        var text = FoldedText.Of(article.Text.ToString());
        var lookup = PinLookup.Of(text, words, occurrence);
        span = lookup.Problem == PinProblem.None ? SpanOf(article, text.Source, lookup.Place) : default;
        return lookup.Problem == PinProblem.None;
    }

    private static ArticleSpan SpanOf(Article article, string text, TextSpan place) => new(article, new TextStretch
    {
        ByteStart = Encoding.UTF8.GetByteCount(text.AsSpan(0, place.Start)),
        ByteLength = Encoding.UTF8.GetByteCount(text.AsSpan(place.Start, place.Length)),
        Start = place.Start,
        Length = place.Length,
    });
}
