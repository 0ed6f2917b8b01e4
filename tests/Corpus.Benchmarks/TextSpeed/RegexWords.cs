using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>The regular expression that one writes first: runs of word characters, and every other character by itself.</summary>
internal sealed class RegexWords : ITextSystem
{
    private static readonly Regex Pattern = new(@"\w+|[^\w\s]", RegexOptions.Compiled | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

    public string Name => @"Regex `\w+\|[^\w\s]`, compiled";

    public int Count(BenchmarkArticle article)
    {
        var count = 0;
        foreach (var _ in Pattern.EnumerateMatches(article.Text))
            count++;
        return count;
    }

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        foreach (var match in Pattern.EnumerateMatches(article.Text))
            spans.Add((match.Index, match.Index + match.Length));
    }
}
