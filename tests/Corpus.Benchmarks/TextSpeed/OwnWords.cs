namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Corpus's tokens of UTF-16.</summary>
internal sealed class OwnWords : ITextSystem
{
    public string Name => "Corpus, UTF-16";

    public int Count(BenchmarkArticle article)
    {
        var count = 0;
        foreach (var segment in new TokenSegments(article.Text, article.Rules))
        {
            if (segment.Kind != TokenKind.Blank)
                count++;
        }

        return count;
    }

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        foreach (var segment in new TokenSegments(article.Text, article.Rules))
        {
            if (segment.Kind != TokenKind.Blank)
                spans.Add((segment.Start, segment.End));
        }
    }
}
