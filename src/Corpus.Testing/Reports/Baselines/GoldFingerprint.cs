using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Testing;

/// <summary>Tells whether two scores are over the same texts and the same gold.</summary>
internal static class GoldFingerprint
{
    private const int ShownBytes = 8;

    /// <summary>The first 64 bits of SHA-256 over the ids, texts and gold of the articles by id, in hexadecimal digits: the order of the articles does not count. O(length).</summary>
    public static string Of(ScoreReport report)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in report.Articles.OrderBy(article => article.Id, StringComparer.Ordinal).ThenBy(article => article.Article.Image.Name, StringComparer.Ordinal))
        {
            Append(hash, Encoding.UTF8.GetBytes(article.Id));
            Append(hash, article.Article.Text.AsUtf8());
            AppendNumber(hash, article.Gold.Length);
            foreach (var span in article.Gold)
            {
                AppendNumber(hash, span.Start);
                AppendNumber(hash, span.Length);
                Append(hash, Encoding.UTF8.GetBytes(span.Label));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, ShownBytes));
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        AppendNumber(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AppendNumber(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
