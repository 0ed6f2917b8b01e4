using Corpus.Testing;

namespace Corpus.Benchmarks.Fixtures.Scores;

/// <summary>Something that is scored.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Tokens">How many tokens the articles have.</param>
/// <param name="Own">Makes the report.</param>
/// <param name="ByHand">How many are right by a score that is written by hand; null where nobody writes that in a few lines.</param>
internal sealed record ScoreTask(string Name, long Tokens, Func<ScoreReport> Own, Func<long>? ByHand)
{
    public static IReadOnlyList<ScoreTask> All(ScoredCorpus corpus)
    {
        var (tokens, sentences, words, spans) = (ScoredSpans.Tokens(corpus), ScoredSpans.Sentences(corpus), ScoredSpans.Words(corpus), ScoredSpans.Spans(corpus));
        return
        [
            Of("`Score.Tokens`", () => Score.Tokens(corpus.Articles, tokens.FoundIn, tokens.GoldOf), () => HandWrittenScore.ByPlace(tokens)),
            Of("`Score.Sentences`", () => Score.Sentences(corpus.Articles, sentences.FoundIn, sentences.GoldOf), () => HandWrittenScore.ByPlace(sentences)),
            Of("`Score.Labels`", () => Score.Labels(corpus.Articles, words.FoundIn, words.GoldOf), () => HandWrittenScore.ByPlaceAndLabel(words)),
            Of("`Score.Spans`, strict", () => ScoreOf(spans, SpanMatch.Strict), () => HandWrittenScore.ByPlaceAndLabel(spans)),
            Of("`Score.Spans`, exact", () => ScoreOf(spans, SpanMatch.Exact), () => HandWrittenScore.ByPlace(spans)),
            Of("`Score.Spans`, partial", () => ScoreOf(spans, SpanMatch.Partial), null),
            Of("`Score.Spans`, type only", () => ScoreOf(spans, SpanMatch.TypeOnly), null),
        ];

        ScoreTask Of(string name, Func<ScoreReport> own, Func<long>? byHand) => new(name, corpus.TokenCount, own, byHand);
    }

    private static ScoreReport ScoreOf(ScoredSpans spans, SpanMatch match) => Score.Spans(spans.Articles, spans.FoundIn, spans.GoldOf, match);
}
