namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>What a row is held against.</summary>
internal enum LinguistTarget
{
    /// <summary>10 times as fast as Lucene.NET and FTS5, 50 times as fast as NLTK.</summary>
    Concordance,

    /// <summary>100,000 lines in 100 ms.</summary>
    Sorting,

    /// <summary>100 million tokens a second, and 50 times as fast as NLTK.</summary>
    Scan,
}
