using Corpus.Segmentation;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Corpus's tokens, kept, and the sentences made of them.</summary>
internal sealed class OwnSentences : ITextSystem
{
    private readonly List<int> _sentences = [];
    private TokenSegment[] _tokens = new TokenSegment[1024];
    private int _count;

    public string Name => "Corpus, tokens and sentences";

    public int Count(BenchmarkArticle article)
    {
        _count = 0;
        _sentences.Clear();
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paragraph = article.Paragraphs[i];
            var first = _count;
            AddTokens(article, paragraph);
            SentenceSplitter.AddSentences(
                article.Text, _tokens.AsSpan(0, _count), new TokenRange(first, _count - first), paragraph.IsHeading, article.Rules, _sentences);
        }

        return _sentences.Count;
    }

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        Count(article);
        for (var i = 0; i < _sentences.Count; i++)
        {
            var end = i + 1 < _sentences.Count ? _sentences[i + 1] : _count;
            spans.Add((_tokens[_sentences[i]].Start, _tokens[end - 1].End));
        }
    }

    private void AddTokens(BenchmarkArticle article, ParagraphSpan paragraph)
    {
        foreach (var segment in new TokenSegments(article.Text.AsSpan(paragraph.Start, paragraph.Length), article.Rules))
        {
            if (segment.Kind == TokenKind.Blank)
                continue;
            if (_count == _tokens.Length)
                Array.Resize(ref _tokens, 2 * _count);
            _tokens[_count++] = segment with { Start = paragraph.Start + segment.Start };
        }
    }
}
