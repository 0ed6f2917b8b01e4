namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Whether a system gives what is asked, or the next to it that it has.</summary>
internal enum LinguistRule
{
    /// <summary>What is asked.</summary>
    Asked,

    /// <summary>One line an article at most.</summary>
    LineOfArticle,

    /// <summary>Collocates counted for every hit that they are near to, and hits among them.</summary>
    PairOfHit,
}
