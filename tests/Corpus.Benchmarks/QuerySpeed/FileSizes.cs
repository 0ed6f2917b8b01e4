namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What systems keep of the same articles, in bytes.</summary>
/// <param name="Corpus">The articles.</param>
/// <param name="Text">Their texts in UTF-8.</param>
/// <param name="Image">Our image with all layers and indexes.</param>
/// <param name="Lucene">Lucene.NET's index with stored texts and positions.</param>
/// <param name="LuceneWithOffsets">With offsets besides.</param>
/// <param name="Sqlite">SQLite's file with the texts and an FTS5 index.</param>
internal sealed record FileSizes(string Corpus, long Text, long Image, long Lucene, long LuceneWithOffsets, long Sqlite);
