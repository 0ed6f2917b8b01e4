using Corpus.Benchmarks.Corpora;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Writes an index of Lucene.NET: stored texts, our tokens with their positions, one segment.</summary>
internal static class LuceneFiles
{
    /// <summary>The field of the tokens.</summary>
    public const string Words = "words";

    private const string Text = "text";

    private const double BufferMegabytes = 512;

    /// <summary>By what Lucene.NET ranks, with the same constants as ours.</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(1.2f, 0.75f);

    /// <summary>Writes the index; documents have the numbers of the articles.</summary>
    /// <returns>The size of all its files.</returns>
    public static long Write(TextCorpus corpus, string folder, IndexOptions options)
    {
        using var directory = new MMapDirectory(folder);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            Similarity = Similarity,
            RAMBufferSizeMB = BufferMegabytes,

            // It merges neighbours only, so the order stays.
            MergePolicy = new LogDocMergePolicy(),
        };
        using (var writer = new IndexWriter(directory, config))
        {
            var type = new Lucene.Net.Documents.FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options };
            var stream = new ArticleTokenStream(corpus.Tokens);
            var number = 0;
            foreach (var article in corpus.Articles)
                writer.AddDocument([new Field(Words, stream.Of(number++), type), new StoredField(Text, article.Text.ToString())]);
            writer.ForceMerge(1);
            writer.Commit();
        }

        return new DirectoryInfo(folder).GetFiles().Sum(file => file.Length);
    }
}
