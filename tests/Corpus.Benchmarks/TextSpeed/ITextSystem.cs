namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Something that divides texts.</summary>
internal interface ITextSystem
{
    /// <summary>How tables call it.</summary>
    string Name { get; }

    /// <summary>Divides the text and counts the parts; nothing is kept. This is what is timed.</summary>
    int Count(BenchmarkArticle article);

    /// <summary>Adds where the parts start and end, in UTF-16 units: the answer that is compared.</summary>
    void AddSpans(BenchmarkArticle article, List<(int Start, int End)> spans);
}
