using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.TextSpeed;

namespace Corpus.Benchmarks.Fixtures.Scores;

/// <summary>Articles with as many tokens as are asked for: the sentences of the corpora of this repository, again and again in another order.</summary>
internal sealed class ScoredCorpus : IDisposable
{
    private readonly TextCorpus _corpus;

    private ScoredCorpus(TextCorpus corpus)
    {
        _corpus = corpus;
        Articles = [.. corpus.Articles];
        TokenCount = Articles.Sum(article => (long)article.Tokens.Count);
    }

    public IReadOnlyList<Article> Articles { get; }

    public long TokenCount { get; }

    /// <summary>Compiles it.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="tokens">How many tokens it has at least.</param>
    public static ScoredCorpus Compile(string folder, int tokens)
    {
        using var own = TextCorpus.Compile("Krant and Havenpost", Path.Combine(folder, "own"), OwnArticles.Read().Articles.Select(article => new TextRecord(article.Language, article.Text)));
        var copies = 1 + (tokens / own.Tokens.TokenCount);
        var records = own.Articles.GroupBy(article => article.Language, StringComparer.Ordinal).SelectMany(articles => ShuffledCopies.Of([.. articles], copies));
        return new ScoredCorpus(TextCorpus.Compile($"{copies} times {own.Name}, sentences shuffled", Path.Combine(folder, "copies"), records));
    }

    public void Dispose() => _corpus.Dispose();
}
