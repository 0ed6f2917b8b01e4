namespace Corpus;

/// <summary>Where the layers of an article lie in the sections of the image, checked to be within them.</summary>
internal readonly struct LayerRange
{
    /// <summary>Of the first token, in bytes from the beginning of the image.</summary>
    public long Tokens { get; init; }

    /// <summary>The number of tokens.</summary>
    public int TokenCount { get; init; }

    /// <summary>Of the first checkpoint, in bytes from the beginning of the image. There is one for every 32 tokens but the first.</summary>
    public long Checkpoints { get; init; }

    /// <summary>Of the first long token, in bytes from the beginning of the image.</summary>
    public long LongTokens { get; init; }

    /// <summary>The number of long tokens.</summary>
    public int LongTokenCount { get; init; }

    /// <summary>Of the first sentence, in bytes from the beginning of the image.</summary>
    public long Sentences { get; init; }

    /// <summary>The number of sentences.</summary>
    public int SentenceCount { get; init; }

    /// <summary>Of the first quotation, in bytes from the beginning of the image.</summary>
    public long Quotations { get; init; }

    /// <summary>The number of quotations.</summary>
    public int QuotationCount { get; init; }

    /// <summary>Where they come from, and whether the language was detected.</summary>
    public uint Flags { get; init; }
}
