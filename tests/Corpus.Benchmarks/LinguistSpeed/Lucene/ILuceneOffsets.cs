using Lucene.Net.Index;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>A way to find out where the tokens around a hit of Lucene.NET stand: its postings tell of the hit itself only.</summary>
internal interface ILuceneOffsets
{
    /// <summary>How the way is called.</summary>
    string Name { get; }

    /// <summary>Fills in the tokens of a document.</summary>
    void Read(AtomicReader reader, int document, string text, TokenOffsets offsets);
}
