using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>The regular expression that one writes first: a sentence ends where white space follows a full stop or the like.</summary>
internal sealed class RegexSentences : ITextSystem
{
    private static readonly Regex Pattern = new(@"(?<=[.!?])\s+", RegexOptions.Compiled | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

    public string Name => @"Regex `(?<=[.!?])\s+`, compiled";

    public int Count(BenchmarkArticle article)
    {
        var count = 1;
        foreach (var _ in Pattern.EnumerateMatches(article.Text))
            count++;
        return count;
    }

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        var start = 0;
        foreach (var match in Pattern.EnumerateMatches(article.Text))
        {
            spans.Add((start, match.Index));
            start = match.Index + match.Length;
        }

        spans.Add((start, article.Text.Length));
    }
}
