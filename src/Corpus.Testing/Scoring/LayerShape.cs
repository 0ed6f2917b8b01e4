namespace Corpus.Testing;

/// <summary>What the spans of a layer are to each other.</summary>
internal enum LayerShape
{
    /// <summary>Stretches in a row that do not overlap, without labels: tokens, sentences.</summary>
    Segments,

    /// <summary>Spans with labels that may nest and overlap: entities, quotations.</summary>
    Spans,

    /// <summary>Words with labels in a row; those of one multiword token have the same place.</summary>
    Words,
}
