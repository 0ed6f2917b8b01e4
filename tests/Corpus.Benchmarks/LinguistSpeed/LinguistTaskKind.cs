namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>What a corpus linguist asks of a corpus.</summary>
internal enum LinguistTaskKind
{
    /// <summary>All occurrences of a word, each with the ten tokens on either side of it that its article has.</summary>
    Concordance,

    /// <summary>The same, sorted by the tokens behind the occurrence.</summary>
    SortedConcordance,

    /// <summary>The words of all articles, the most frequent first.</summary>
    FrequencyList,

    /// <summary>The words of the articles that have a word.</summary>
    FrequencyListOfPart,

    /// <summary>The words that stand at most five tokens from a word, each token counted once, the most strongly associated first.</summary>
    Collocates,

    /// <summary>The pairs of neighbours in a paragraph, the most frequent first.</summary>
    Bigrams,

    /// <summary>The words of the articles that have a word, against those of the others.</summary>
    Keyness,
}
