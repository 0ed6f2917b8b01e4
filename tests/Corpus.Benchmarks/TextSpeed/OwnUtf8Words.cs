namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Corpus's tokens of UTF-8.</summary>
internal sealed class OwnUtf8Words : ITextSystem
{
    public string Name => "Corpus, UTF-8";

    public int Count(BenchmarkArticle article)
    {
        var count = 0;
        foreach (var segment in new Utf8TokenSegments(article.Utf8, article.Rules))
        {
            if (segment.Kind != TokenKind.Blank)
                count++;
        }

        return count;
    }

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        var units = UnitsOfBytes(article);
        foreach (var segment in new Utf8TokenSegments(article.Utf8, article.Rules))
        {
            if (segment.Kind != TokenKind.Blank)
                spans.Add((units[segment.Start], units[segment.End]));
        }
    }

    /// <summary>The place in UTF-16 of every byte that begins a character, and of the end.</summary>
    private static int[] UnitsOfBytes(BenchmarkArticle article)
    {
        var units = new int[article.Utf8.Length + 1];
        var (unit, at) = (0, 0);
        foreach (var rune in article.Text.EnumerateRunes())
        {
            units[at] = unit;
            unit += rune.Utf16SequenceLength;
            at += rune.Utf8SequenceLength;
        }

        units[at] = unit;
        return units;
    }
}
