using Corpus.Benchmarks.Corpora;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Writes an index of Lucene.NET that concordances can be made of: stored texts, our tokens with positions, and term vectors with offsets; one segment.</summary>
internal static class LuceneTextFiles
{
    /// <summary>The field of the tokens.</summary>
    public const string Words = "words";

    /// <summary>The field of the text.</summary>
    public const string Text = "text";

    private const double BufferMegabytes = 512;

    /// <summary>Writes the index; documents have the numbers of the articles.</summary>
    public static void Write(TextCorpus corpus, string folder)
    {
        using var directory = new MMapDirectory(folder);

        // It merges neighbours only, so the order stays.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { RAMBufferSizeMB = BufferMegabytes, MergePolicy = new LogDocMergePolicy() };
        using var writer = new IndexWriter(directory, config);
        var type = new Lucene.Net.Documents.FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
            StoreTermVectors = true,
            StoreTermVectorPositions = true,
            StoreTermVectorOffsets = true,
        };
        var stream = new TextTokenStream();
        foreach (var article in corpus.Articles)
            writer.AddDocument([new Field(Words, stream.Of(article), type), new StoredField(Text, article.Text.ToString())]);
        writer.ForceMerge(1);
        writer.Commit();
    }
}
