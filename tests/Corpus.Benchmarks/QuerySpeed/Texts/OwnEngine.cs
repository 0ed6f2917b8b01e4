using System.Text.RegularExpressions;
using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Ours, over an image that is mapped into memory.</summary>
internal sealed class OwnEngine(ArticleQuery<SpeedArticle, SpeedFields> articles) : ITextEngine
{
    public string Name => "Corpus";

    public bool CanSay(TextQueryKind kind) => true;

    public Func<int> Counting(TextQuery query)
    {
        var regex = RegexOf(query);
        return () => Found(query, regex).Count;
    }

    public IReadOnlyList<int> Answer(TextQuery query) => [.. Found(query, RegexOf(query)).Select(article => article.Ordinal)];

    public Func<int> Ranking(IReadOnlyList<string> words) => () =>
    {
        var results = articles.Search(string.Join(' ', words));
        for (var i = 0; i < Math.Min(RankedSearch.Best, results.Count); i++)
            GC.KeepAlive(results[i]);
        return results.Count;
    };

    public (IReadOnlyList<int> Best, int Count) RankedAnswer(IReadOnlyList<string> words)
    {
        var results = articles.Search(string.Join(' ', words));
        return ([.. results.Take(RankedSearch.Best).Select(hit => hit.Article.Ordinal)], results.Count);
    }

    public void Dispose()
    {
        // Who opened the corpus closes it.
    }

    // Lucene.NET matches whole terms without case.
    private static Regex? RegexOf(TextQuery query)
        => query.Kind == TextQueryKind.Pattern ? new Regex($"^(?:{query.Words[0]})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) : null;

    private ArticleQuery<SpeedArticle, SpeedFields> Found(TextQuery query, Regex? regex)
    {
        var words = query.Words;
        return query.Kind switch
        {
            TextQueryKind.All => All(words),
            TextQueryKind.Any => Any(words),
            TextQueryKind.Without => articles.Where(a => a.Text.ContainsWord(words[0]) && !a.Text.ContainsWord(words[1])),
            TextQueryKind.Phrase => articles.Where(a => a.Text.ContainsPhrase(string.Join(' ', words))),
            TextQueryKind.Near => articles.Where(a => a.Text.ContainsNear(words[0], words[1], TextQuery.Within)),
            TextQueryKind.Prefix => articles.Where(a => a.Text.ContainsWordPrefix(words[0])),
            TextQueryKind.Pattern => articles.Where(a => a.Text.ContainsWord(regex!)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query, null),
        };
    }

    private ArticleQuery<SpeedArticle, SpeedFields> All(IReadOnlyList<string> words) => words.Count switch
    {
        1 => articles.Where(a => a.Text.ContainsWord(words[0])),
        2 => articles.Where(a => a.Text.ContainsWord(words[0]) && a.Text.ContainsWord(words[1])),
        _ => articles.Where(a => a.Text.ContainsWord(words[0]) && a.Text.ContainsWord(words[1]) && a.Text.ContainsWord(words[2])),
    };

    private ArticleQuery<SpeedArticle, SpeedFields> Any(IReadOnlyList<string> words) => words.Count switch
    {
        2 => articles.Where(a => a.Text.ContainsWord(words[0]) || a.Text.ContainsWord(words[1])),
        _ => articles.Where(a => a.Text.ContainsWord(words[0]) || a.Text.ContainsWord(words[1]) || a.Text.ContainsWord(words[2])),
    };
}
