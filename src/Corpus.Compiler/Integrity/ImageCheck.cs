using System.Security.Cryptography;
using Corpus.Sources;

namespace Corpus.Compiler.Integrity;

/// <summary>Checks all of an image, by its own checksums and by its manifest.</summary>
internal static class ImageCheck
{
    private const int AtOnce = 1 << 20;

    /// <summary>Checks the image, and disposes of it. O(size).</summary>
    /// <param name="memory">The image.</param>
    /// <param name="manifest">What the texts and the image have to be; null if there is no manifest.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="CorpusImageException">It is damaged, or of another version.</exception>
    /// <exception cref="IntegrityException">It is not what the manifest says. Where an article is not, the first one is named.</exception>
    public static CheckedCorpus Run(ImageMemory memory, ManifestFile? manifest, CancellationToken cancellation)
    {
        using (memory)
        {
            var image = Open(memory, manifest, cancellation);
            if (manifest is not null)
                Compare(image, memory, manifest, cancellation);
            return new CheckedCorpus(image.Name, image.Count, manifest is not null);
        }
    }

    // A checksum is of 64 KiB, and a manifest of one article: it knows which.
    private static CorpusImage Open(ImageMemory memory, ManifestFile? manifest, CancellationToken cancellation)
    {
        try
        {
            return ImageVerification.Open(memory, cancellation);
        }
        catch (CorpusImageException damage) when (damage.IsDamage && manifest is not null && ArticleThatDiffers(memory, manifest, cancellation) is { } id)
        {
            throw OtherText(memory, id, damage);
        }
    }

    private static void Compare(CorpusImage image, ImageMemory memory, ManifestFile manifest, CancellationToken cancellation)
    {
        if (ProblemOfArticles(image, manifest, cancellation) is { } id)
            throw OtherText(memory, id);
        if (manifest.Articles.Count != image.Count)
        {
            throw IntegrityException.Damaged(
                $"The corpus image {memory.Origin} has {CheckedCorpus.Number(image.Count, "article")}, and its manifest {manifest.Articles.Count}: they are not from one build. Build or download it again.");
        }

        if (HashOf(memory, cancellation) != manifest.ImageHash)
        {
            throw IntegrityException.Damaged(
                $"The corpus image {memory.Origin} does not have the SHA-256 that its manifest has, though all its texts do: it is not from the same build. Build or download it again.");
        }
    }

    private static string? ArticleThatDiffers(ImageMemory memory, ManifestFile manifest, CancellationToken cancellation)
    {
        try
        {
            return ImageVerification.Salvage(memory) is { } image && image.Count == manifest.Articles.Count ? ProblemOfArticles(image, manifest, cancellation) : null;
        }
        catch (CorpusImageException)
        {
            // What says where the texts are is itself damaged.
            return null;
        }
    }

    // The id of the first article that is not that of the manifest. By number, since what ids are read from may be damaged.
    private static string? ProblemOfArticles(CorpusImage image, ManifestFile manifest, CancellationToken cancellation)
    {
        for (var i = 0; i < Math.Min(image.Count, manifest.Articles.Count); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Hash256.From(SHA256.HashData(image.Documents.TextOf(i).AsUtf8())) != manifest.Articles[i].Hash)
                return manifest.Articles[i].Id;
        }

        return null;
    }

    private static Hash256 HashOf(ImageMemory memory, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var at = 0L; at < memory.Length; at += AtOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(memory.Slice(at, (int)Math.Min(AtOnce, memory.Length - at)));
        }

        return Hash256.From(hash.GetHashAndReset());
    }

    private static IntegrityException OtherText(ImageMemory memory, string id, Exception? damage = null)
        => IntegrityException.Damaged($"The corpus image {memory.Origin} is damaged: article '{id}' does not have the text whose SHA-256 is in its manifest. Build or download it again.", damage);
}
