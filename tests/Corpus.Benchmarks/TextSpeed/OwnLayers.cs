using Corpus.Segmentation;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>All that an image has of a text: tokens, sentences and quotations.</summary>
internal sealed class OwnLayers : ITextSystem
{
    public string Name => "Corpus, all layers";

    public int Count(BenchmarkArticle article) => TextAnalyzer.Analyze(article.Text, article.Paragraphs, article.Language).Sentences.Length;

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        var structure = TextAnalyzer.Analyze(article.Text, article.Paragraphs, article.Language);
        for (var i = 0; i < structure.Sentences.Length; i++)
        {
            var range = structure.SentenceAt(i);
            spans.Add((structure.Tokens[range.First].Start, structure.Tokens[range.End - 1].End));
        }
    }
}
