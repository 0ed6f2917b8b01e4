namespace Corpus;

/// <summary>What a part of a search query looks for.</summary>
internal enum SearchClauseKind
{
    /// <summary>A word: the punctuation around it does not count.</summary>
    Word,

    /// <summary>Words that follow each other, in quotes: all their tokens count.</summary>
    Phrase,

    /// <summary>Words that begin so.</summary>
    Prefix,

    /// <summary>A field with a value.</summary>
    Field,
}
