using System.Buffers.Binary;
using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus;

/// <summary>The layers of an article as they stand in an image (see <see cref="ImageFormat"/>), so that whoever writes the image need only join them.</summary>
/// <param name="Language">The BCP 47 tag of the article's language.</param>
/// <param name="Flags">Where the layers come from, and whether the language was detected.</param>
/// <param name="Tokens">Its part of TOKS.</param>
/// <param name="Checkpoints">Its part of CHKP.</param>
/// <param name="LongTokens">Its part of TOKE.</param>
/// <param name="Sentences">Its part of SNTX.</param>
/// <param name="Quotations">Its part of QUOT.</param>
/// <param name="Words">Its tokens as numbers of forms.</param>
internal sealed record EncodedLayers(
    string Language, uint Flags, byte[] Tokens, byte[] Checkpoints, byte[] LongTokens, byte[] Sentences, byte[] Quotations,
    ArticleWords Words)
{
    /// <summary>Segments the article, and encodes what comes of it. Thread-safe. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <param name="corpusLanguage">The BCP 47 tag of articles that do not name their own language; null or <c>und</c> if it is not known.</param>
    public static EncodedLayers Of(SourceArticle article, string? corpusLanguage) => Encode(article, ArticleAnalysis.Of(article, corpusLanguage));

    /// <summary>Encodes the layers of the article. O(length).</summary>
    public static EncodedLayers Encode(SourceArticle article, ArticleAnalysis analysis)
    {
        var tokens = TokenEncoding.Of(article.Text, analysis.Structure.Tokens);
        return new EncodedLayers(
            analysis.Language, FlagsOf(analysis), tokens.Tokens, tokens.Checkpoints, tokens.LongTokens, Encode(analysis.Structure.Sentences),
            Encode(analysis.Structure.Quotations), ArticleWords.Of(article, analysis.Structure.Tokens));
    }

    private static uint FlagsOf(ArticleAnalysis analysis)
    {
        var flags = (uint)analysis.Layers.Tokens
            | ((uint)analysis.Layers.Sentences << ImageFormat.OriginBits)
            | ((uint)analysis.Layers.Quotations << (2 * ImageFormat.OriginBits));
        return analysis.IsLanguageDetected ? flags | ImageFormat.DetectedLanguageFlag : flags;
    }

    private static byte[] Encode(int[] sentences)
    {
        var bytes = new byte[sentences.Length * sizeof(uint)];
        for (var i = 0; i < sentences.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), sentences[i]);
        return bytes;
    }

    private static byte[] Encode(QuotationSpan[] quotations)
    {
        var bytes = new byte[quotations.Length * ImageFormat.QuotationSize];
        for (var i = 0; i < quotations.Length; i++)
            Encode(quotations[i], bytes.AsSpan(i * ImageFormat.QuotationSize, ImageFormat.QuotationSize));
        return bytes;
    }

    // More tokens than can be written are some 500 MB of text between two marks; it ends there, without its closing mark.
    private static void Encode(QuotationSpan quotation, Span<byte> record)
    {
        var isWhole = quotation.Tokens.Count <= ImageFormat.QuotationCountMask;
        var bits = isWhole ? (uint)quotation.Tokens.Count : ImageFormat.QuotationCountMask;
        if (quotation.IsClosed && isWhole)
            bits |= 1u << ImageFormat.QuotationClosedShift;

        BinaryPrimitives.WriteInt32LittleEndian(record, quotation.Tokens.First);
        BinaryPrimitives.WriteUInt32LittleEndian(record[ImageFormat.QuotationBitsAt..], bits | ((uint)quotation.Kind << ImageFormat.QuotationKindShift));
        Encode(quotation.Cue, record, ImageFormat.QuotationCueAt, ImageFormat.QuotationCueCountAt);
        Encode(quotation.Mention, record, ImageFormat.QuotationMentionAt, ImageFormat.QuotationMentionCountAt);
        Encode(quotation.Speaker, record, ImageFormat.QuotationSpeakerAt, ImageFormat.QuotationSpeakerCountAt);
        record[ImageFormat.QuotationDepthAt] = (byte)Math.Min(quotation.Depth, byte.MaxValue);
    }

    // So long a range of tokens is no name: it is as if it were not known.
    private static void Encode(TokenRange range, Span<byte> record, int firstAt, int countAt)
    {
        if (range.IsEmpty || range.Count > byte.MaxValue)
            return;
        BinaryPrimitives.WriteInt32LittleEndian(record[firstAt..], range.First);
        record[countAt] = (byte)range.Count;
    }
}
