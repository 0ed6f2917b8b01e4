using System.Security.Cryptography;

namespace Corpus.Compiler.Integrity;

/// <summary>Checks an image that is in parts: each by its SHA-256, and what they are together.</summary>
internal static class PartsCheck
{
    /// <summary>Reads all parts once, and the image that they are. O(size), in constant memory; the image is in a temporary file meanwhile.</summary>
    /// <param name="parts">What there should be.</param>
    /// <param name="read">Gives the bytes of the part with this number, from 1 on, to a function.</param>
    /// <param name="manifest">What the image has to be; null if there is no manifest.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="IntegrityException">A part, or the whole, is not what it should be.</exception>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public static CheckedCorpus Run(PartsFile parts, Action<int, Action<ReadOnlySpan<byte>>> read, ManifestFile? manifest, CancellationToken cancellation)
    {
        using var whole = CheckedContent.Take(parts.Whole.Length, sink => Join(parts, read, sink, cancellation));
        return ImageCheck.Run(whole.Image(parts.Whole.Name, 0, whole.Length), manifest, cancellation) with { PartCount = parts.Parts.Count };
    }

    /// <summary>Gives all bytes of the image, one after another, and checks them. O(size), in constant memory.</summary>
    public static void Join(PartsFile parts, Action<int, Action<ReadOnlySpan<byte>>> read, Action<ReadOnlySpan<byte>> sink, CancellationToken cancellation)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 1; number <= parts.Parts.Count; number++)
        {
            var part = parts.Parts[number - 1];
            var rest = part.Length;
            read(number, bytes =>
            {
                cancellation.ThrowIfCancellationRequested();
                rest -= bytes.Length;
                if (rest < 0)
                    throw Damaged(part, $"it has more than its {part.Length} bytes");
                hash.AppendData(bytes);
                whole.AppendData(bytes);
                sink(bytes);
            });
            if (rest > 0)
                throw Damaged(part, $"it has {part.Length - rest} bytes, and {part.Length} are expected");
            if (Convert.ToHexStringLower(hash.GetHashAndReset()) != part.Hash)
                throw Damaged(part, "its SHA-256 is not the one it was made with");
        }

        if (Convert.ToHexStringLower(whole.GetHashAndReset()) != parts.Whole.Hash)
            throw IntegrityException.Damaged("it is damaged: its parts together do not have the SHA-256 that it says. Build or download it again.");
    }

    private static IntegrityException Damaged(ImagePart part, string what)
        => IntegrityException.Damaged($"the part '{part.Name}' is damaged: {what}. Build or download it again.");
}
