using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Lucene.NET's StandardTokenizer: the words of Unicode Standard Annex 29, without punctuation. One tokenizer for all texts, as its users have it.</summary>
internal sealed class LuceneWords : ITextSystem, IDisposable
{
    private readonly StandardTokenizer _tokenizer = new(LuceneVersion.LUCENE_48, TextReader.Null);
    private readonly IOffsetAttribute _offsets;

    public LuceneWords() => _offsets = _tokenizer.AddAttribute<IOffsetAttribute>();

    public string Name => "Lucene.NET StandardTokenizer";

    public int Count(BenchmarkArticle article)
    {
        var count = 0;
        Begin(article);
        while (_tokenizer.IncrementToken())
            count++;
        Finish();
        return count;
    }

    public void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans)
    {
        Begin(article);
        while (_tokenizer.IncrementToken())
            spans.Add((_offsets.StartOffset, _offsets.EndOffset));
        Finish();
    }

    public void Dispose() => _tokenizer.Dispose();

    private void Begin(BenchmarkArticle article)
    {
        _tokenizer.SetReader(new StringReader(article.Text));
        _tokenizer.Reset();
    }

    private void Finish()
    {
        // In Lucene.NET this is what ends the use for one text; the next reader begins another.
        _tokenizer.End();
        _tokenizer.Dispose();
    }
}
