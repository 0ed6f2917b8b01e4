namespace Corpus.Testing;

/// <summary>How a score stands to its baseline.</summary>
public enum BaselineChange
{
    /// <summary>It is the same.</summary>
    Same = 0,

    /// <summary>It has risen; the file still has the old one.</summary>
    Risen = 1,

    /// <summary>The baseline was written, since <c>CORPUS_UPDATE_BASELINES</c> is set.</summary>
    Written = 2,
}
