using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.ImageSize;

/// <summary>An image with all layers, in bytes.</summary>
/// <param name="Name">Its articles.</param>
/// <param name="Articles">How many there are.</param>
/// <param name="Paragraphs">How many paragraphs they have.</param>
/// <param name="Tokens">How many tokens.</param>
/// <param name="Types">How many different ones.</param>
/// <param name="Terms">How many, case aside.</param>
/// <param name="Total">The image.</param>
/// <param name="Sections">Its sections by their tags.</param>
internal sealed record SizedImage(
    string Name, int Articles, long Paragraphs, long Tokens, int Types, int Terms, long Total, IReadOnlyDictionary<string, long> Sections)
{
    /// <summary>Compiles the articles.</summary>
    public static SizedImage Compile(string name, string folder, IEnumerable<TextRecord> articles)
    {
        var path = folder + ".corpus";
        CompiledImage.Write(folder, path, articles);
        using var image = CorpusImage.Open(path);
        var lexicon = image.Index!.Lexicon;
        return new SizedImage(
            name, image.Count, image.Documents.ParagraphCount, lexicon.TokenCount, lexicon.TypeCount, lexicon.TermCount, new FileInfo(path).Length,
            image.Sections.ToDictionary(section => section.Tag, section => section.Length, StringComparer.Ordinal));
    }
}
