using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Reads the articles of files and parts of files, and segments them. Thread-safe.</summary>
/// <param name="corpusClass">The class of the corpus.</param>
/// <param name="options">What the card says of heads.</param>
/// <param name="segment">Segments an article; null where that is not needed.</param>
/// <param name="parallel">How many threads segment the articles of one file.</param>
internal sealed class PieceReader(string corpusClass, ReadingOptions options, Func<SourceArticle, EncodedLayers>? segment, ParallelOptions parallel)
{
    public ReadFile Read(FilePiece piece)
    {
        var reading = ReadArticles(piece);
        return new ReadFile(
            piece.File, piece.Length, reading.Articles, segment is null ? [] : Segment(reading.Articles, segment), reading.Diagnostics,
            [.. reading.Articles.Select(article => ArticleSummary.Of(article, corpusClass))], piece.Part, reading.Untold);
    }

    private FileReading ReadArticles(FilePiece piece)
    {
        var file = piece.File;
        if (piece is { Bytes: { } bytesOfPart, Part: { } part })
            return ArticleFileReader.ReadPart(file.Path, bytesOfPart, (int)piece.Length, part, options);

        try
        {
            var bytes = ArticleFiles.ReadBytes(file.FullPath);
            return ArticleFileReader.Read(file.Path, bytes, bytes.Length, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileReading([], [SourceDiagnostic.Create(DiagnosticRules.Unreadable, file.Path, FilePlace.Beginning, failure.Message)]);
        }
    }

    // A corpus may be one file of many articles, which all cores are to share.
    private EncodedLayers[] Segment(IReadOnlyList<SourceArticle> articles, Func<SourceArticle, EncodedLayers> segment)
    {
        var layers = new EncodedLayers[articles.Count];
        if (layers.Length == 1)
            layers[0] = segment(articles[0]);
        else
            Parallel.For(0, layers.Length, parallel, i => layers[i] = segment(articles[i]));
        return layers;
    }
}
