using System.Text;
using Corpus.Compiler.Integrity;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary>Writes the documents of a package into a folder, each whole or not at all.</summary>
/// <remarks>Their bytes are a function of the image, its name, and the id and version of the package: neither time nor machine nor culture has a part in them.</remarks>
internal static class PackageDocuments
{
    public const string Manifest = "manifest.sha256";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all of them. O(length of all texts).</summary>
    /// <param name="folder">The folder; it is made if it does not exist.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellation">Ends the work early, between two documents or within the manifest.</param>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string folder, PackagedCorpus corpus, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Texts(corpus))
        {
            cancellation.ThrowIfCancellationRequested();
            ImageFile.Write(Path.Combine(folder, name), stream => stream.Write(Utf8.GetBytes(text)));
        }

        ImageFile.Write(Path.Combine(folder, CroissantWriter.FileName), stream =>
        {
            // The writer of JSON writes small pieces.
            using var buffer = new MemoryStream();
            CroissantWriter.Write(buffer, corpus);
            buffer.WriteTo(stream);
        });
        ImageFile.Write(Path.Combine(folder, Manifest), stream => ManifestFile.Write(stream, corpus.Image, corpus.ImageName, corpus.ImageHash, cancellation));
    }

    private static IEnumerable<(string Name, string Text)> Texts(PackagedCorpus corpus) =>
    [
        ("title.txt", PackageProperties.Title(corpus)),
        ("description.txt", PackageProperties.Description(corpus)),
        ("license.txt", PackageProperties.License(corpus)),
        ("licensefile.txt", PackageProperties.LicenseFileInstead(corpus)),
        ("authors.txt", PackageProperties.Authors(corpus)),
        ("tags.txt", PackageProperties.Tags(corpus)),
        ("url.txt", PackageProperties.Url(corpus)),
        ("README.md", ReadmeOf(corpus.Card)),
        (NoticeWriter.FileName, NoticeWriter.Of(corpus)),
        (CitationFile.Name, WithNewline(corpus.CitationFile)),
        ("citation.bib", corpus.BibTeX),
    ];

    // NuGet refuses a readme without a word.
    private static string ReadmeOf(CorpusCard card)
        => WithNewline(!string.IsNullOrWhiteSpace(card.Text) ? card.Text : card.Description is { } description ? $"# {card.Title}\n\n{description}" : $"# {card.Title}");

    private static string WithNewline(string text) => text.Length == 0 || text[^1] == '\n' ? text : text + "\n";
}
