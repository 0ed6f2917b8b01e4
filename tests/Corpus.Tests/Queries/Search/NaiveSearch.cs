namespace Corpus.Tests;

/// <summary>BM25 as it stands in the book, over the tokens of articles: what <see cref="SearchExtensions"/> must give.</summary>
internal static class NaiveSearch
{
    /// <summary>The hits of terms, each of words that follow each other, some of which an article must have, and some must not.</summary>
    public static List<(string Id, double Score)> Run(
        IReadOnlyList<TestArticle> corpus, IReadOnlyList<TestArticle> searched, IReadOnlyList<(string Sign, string[] Words, bool IsPrefix)> terms)
    {
        var average = corpus.Average(article => article.Tokens.Count);
        var hits = new List<(string Id, double Score)>();
        foreach (var article in searched)
        {
            var score = 0.0;
            foreach (var (_, words, isPrefix) in terms.Where(term => term.Sign != "-"))
            {
                var having = corpus.Count(other => Frequency(other, words, isPrefix) > 0);
                var idf = Math.Log(1 + (corpus.Count - having + 0.5) / (having + 0.5));
                var frequency = Frequency(article, words, isPrefix);
                score += idf * frequency / (frequency + 1.2 * (0.25 + 0.75 * article.Tokens.Count / average));
            }

            if (terms.All(term => term.Sign == "" || Frequency(article, term.Words, term.IsPrefix) > 0 == (term.Sign == "+")) && (score > 0 || terms.All(term => term.Sign == "-")))
                hits.Add((article.Id, score));
        }

        return hits;
    }

    private static int Frequency(TestArticle article, string[] words, bool isPrefix)
    {
        var frequency = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            var tokens = paragraph.Tokens.Select(token => token.ToString().ToLowerInvariant()).ToArray();
            for (var start = 0; start + words.Length <= tokens.Length; start++)
            {
                var isThere = true;
                for (var i = 0; i < words.Length; i++)
                    isThere &= isPrefix && i == words.Length - 1 ? tokens[start + i].StartsWith(words[i], StringComparison.Ordinal) : tokens[start + i] == words[i];
                frequency += isThere ? 1 : 0;
            }
        }

        return frequency;
    }
}
