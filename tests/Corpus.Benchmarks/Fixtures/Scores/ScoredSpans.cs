using Corpus.Testing;

namespace Corpus.Benchmarks.Fixtures.Scores;

/// <summary>The gold of articles, and what a program found in them that is wrong now and then.</summary>
internal sealed class ScoredSpans
{
    // A label for each of these remainders of a token's place: as many as there are universal parts of speech.
    private static readonly string[] Labels = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".Split(' ');

    // One span of so many is wrong, each in another way.
    private const int Errors = 20;

    private readonly Dictionary<Article, (LabeledSpan[] Gold, LabeledSpan[] Found)> _spans;

    private ScoredSpans(ScoredCorpus corpus, Func<Article, IEnumerable<LabeledSpan>> gold, Func<LabeledSpan[], IEnumerable<LabeledSpan>> find)
    {
        Articles = corpus.Articles;
        _spans = corpus.Articles.ToDictionary(article => article, article => gold(article).ToArray() is var spans ? (spans, find(spans).ToArray()) : default);
    }

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The tokens; of twenty, the program takes two together.</summary>
    public static ScoredSpans Tokens(ScoredCorpus corpus) => new(corpus, article => article.Tokens.Select(token => new LabeledSpan(token.Start, token.Length)), Joined);

    /// <summary>The sentences; of twenty, the program takes two together.</summary>
    public static ScoredSpans Sentences(ScoredCorpus corpus) => new(corpus, article => article.Sentences.Select(sentence => new LabeledSpan(sentence.Start, sentence.Length)), Joined);

    /// <summary>A label for each token; the program gives one of twenty another.</summary>
    public static ScoredSpans Words(ScoredCorpus corpus) => new(corpus, LabelledTokens, gold => gold.Select((span, i) => i % Errors == 0 ? Relabelled(span) : span));

    /// <summary>Spans as close as they can be: each token is one. Of twenty, the program gives one another label, makes one longer and leaves one out.</summary>
    public static ScoredSpans Spans(ScoredCorpus corpus) => new(corpus, LabelledTokens, gold => gold.Where((_, i) => i % Errors != 1).Select((span, i) => (i % Errors) switch
    {
        0 => Relabelled(span),
        5 when span.End < gold[^1].End => span with { Length = span.Length + 1 },
        _ => span,
    }));

    public LabeledSpan[] GoldOf(Article article) => _spans[article].Gold;

    public LabeledSpan[] FoundIn(Article article) => _spans[article].Found;

    private static IEnumerable<LabeledSpan> LabelledTokens(Article article) => article.Tokens.Select((token, i) => new LabeledSpan(token.Start, token.Length, Labels[i % Labels.Length]));

    private static LabeledSpan Relabelled(LabeledSpan span) => span with { Label = Labels[(Array.IndexOf(Labels, span.Label) + 1) % Labels.Length] };

    private static IEnumerable<LabeledSpan> Joined(LabeledSpan[] gold)
    {
        for (var i = 0; i < gold.Length; i++)
        {
            if (i % Errors == 0 && i + 1 < gold.Length)
                yield return gold[i] with { Length = gold[i + 1].End - gold[i++].Start };
            else
                yield return gold[i];
        }
    }
}
