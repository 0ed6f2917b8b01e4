using Corpus.Compiler.Integrity;
using Corpus.Sources;

namespace Corpus.Compiler.Pins;

/// <summary>Writes the texts of corpora that were compiled: those that are embedded in assemblies, and those in files beside them.</summary>
internal static class TextsWriter
{
    /// <summary>
    /// Writes a file that <see cref="PinTextsFile"/> reads: the corpora in the order of the assemblies, whose names count and whose folders do not, so that the same corpora are the same bytes.
    /// Of a corpus with more bytes of text than the limit there is only that it was left out. O(size).
    /// </summary>
    /// <exception cref="IntegrityException">An assembly is damaged.</exception>
    /// <exception cref="CorpusImageException">An image is damaged, or of another version of the format.</exception>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static void Write(IEnumerable<string> assemblies, TextWriter output, long limit)
    {
        PinTextsFile.WriteHead(output);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assembly in assemblies.OrderBy(Path.GetFileName, StringComparer.Ordinal).ThenBy(path => path, StringComparer.Ordinal))
        {
            foreach (var image in ImagesOf(assembly))
            {
                using (image)
                {
                    if (written.Add(image.Fingerprint))
                        Write(image, output, limit);
                }
            }
        }
    }

    // One after another, so that one is open at a time.
    private static IEnumerable<CorpusImage> ImagesOf(string assembly)
    {
        using var content = CheckedContent.OfFile(assembly);
        foreach (var (name, offset, length) in AssemblyCheck.ImagesOf(content))
            yield return CorpusImage.Open(content.Image(name, offset, length));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(assembly))!, Path.GetFileNameWithoutExtension(assembly) + ".*" + ManifestFile.ImageExtension).Order(StringComparer.Ordinal))
            yield return CorpusImage.Open(file);
    }

    private static long SizeOf(CorpusImage image)
    {
        var size = 0L;
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
            size += ArticleAt(image, ordinal).Text.Utf8Length;
        return size;
    }

    private static void Write(CorpusImage image, TextWriter output, long limit)
    {
        if (SizeOf(image) is var size && size > limit)
        {
            PinTextsFile.WriteLeftOut(output, image.Fingerprint, size);
            return;
        }

        PinTextsFile.WriteCorpus(output, image.Fingerprint);
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
        {
            var article = ArticleAt(image, ordinal);
            PinTextsFile.WriteArticle(output, article.Id, new PinText(article.Source.Path, article.Source.Line, article.Text.ToString()));
        }
    }

    private static PlainArticle ArticleAt(CorpusImage image, int ordinal) => new(new ArticleHandle(image, ordinal));
}
