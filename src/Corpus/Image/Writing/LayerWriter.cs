namespace Corpus;

/// <summary>Collects the layers of articles.</summary>
/// <param name="spool">Takes what is too much for memory; null to keep all.</param>
internal sealed class LayerWriter(ChunkSpool? spool)
{
    private readonly ColumnBuffer _layers = new();
    private readonly ColumnBuffer _tokens = new(spool);
    private readonly ColumnBuffer _checkpoints = new(spool);
    private readonly ColumnBuffer _longTokens = new(spool);
    private readonly ColumnBuffer _sentences = new(spool);
    private readonly ColumnBuffer _quotations = new(spool);

    /// <summary>Whether no article so far has any.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether there is something to write of CHKP.</summary>
    public bool HasCheckpoints => _checkpoints.Length > 0;

    /// <summary>Whether there is something to write of TOKE.</summary>
    public bool HasLongTokens => _longTokens.Length > 0;

    /// <summary>Whether there is something to write of QUOT.</summary>
    public bool HasQuotations => _quotations.Length > 0;

    /// <summary>Adds those of the next article; null if it was not segmented. O(length).</summary>
    /// <exception cref="OverflowException">There are more than four thousand million sentences, quotations or checkpoints.</exception>
    public void Add(EncodedLayers? layers)
    {
        AddStarts(layers?.Flags ?? 0);
        if (layers is null)
            return;

        IsEmpty = false;
        _tokens.Add(layers.Tokens);
        _checkpoints.Add(layers.Checkpoints);
        _longTokens.Add(layers.LongTokens);
        _sentences.Add(layers.Sentences);
        _quotations.Add(layers.Quotations);
    }

    /// <summary>Writes LAYX. O(articles). Once, at the end.</summary>
    public void WriteLayers(BodyWriter body)
    {
        AddStarts(flags: 0);
        _layers.WriteTo(body);
    }

    /// <summary>Writes TOKS. O(tokens).</summary>
    public void WriteTokens(BodyWriter body) => _tokens.WriteTo(body);

    /// <summary>Writes CHKP. O(tokens).</summary>
    public void WriteCheckpoints(BodyWriter body) => _checkpoints.WriteTo(body);

    /// <summary>Writes TOKE. O(tokens).</summary>
    public void WriteLongTokens(BodyWriter body) => _longTokens.WriteTo(body);

    /// <summary>Writes SNTX. O(sentences).</summary>
    public void WriteSentences(BodyWriter body) => _sentences.WriteTo(body);

    /// <summary>Writes QUOT. O(quotations).</summary>
    public void WriteQuotations(BodyWriter body) => _quotations.WriteTo(body);

    // In the order of ImageFormat.
    private void AddStarts(uint flags)
    {
        _layers.Add((ulong)_tokens.Length / ImageFormat.TokenSize);
        _layers.Add(Count(_checkpoints, ImageFormat.CheckpointSize));
        _layers.Add(Count(_longTokens, ImageFormat.LongTokenSize));
        _layers.Add(Count(_sentences, sizeof(uint)));
        _layers.Add(Count(_quotations, ImageFormat.QuotationSize));
        _layers.Add(flags);
        _layers.Add(0u);
    }

    private static uint Count(ColumnBuffer column, int size) => checked((uint)(column.Length / size));
}
