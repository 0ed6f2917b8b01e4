namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>A task, which each system does in its own way.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Word">Of which word, case-folded; empty where there is none.</param>
internal sealed record LinguistTask(LinguistTaskKind Kind, string Word)
{
    /// <summary>How many tokens a line of a concordance shows on either side.</summary>
    public const int ConcordanceWindow = 10;

    /// <summary>How far collocates may be away.</summary>
    public const int CollocationWindow = 5;

    /// <summary>How many tokens this task shows or looks at on either side of a word.</summary>
    public int Window => Kind == LinguistTaskKind.Collocates ? CollocationWindow : ConcordanceWindow;

    /// <summary>Whether it gives lines of a concordance.</summary>
    public bool IsConcordance => Kind is LinguistTaskKind.Concordance or LinguistTaskKind.SortedConcordance;

    public override string ToString() => Word.Length == 0 ? $"{Kind}" : $"{Kind}({Word})";
}
