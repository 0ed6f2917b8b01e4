namespace Corpus;

/// <summary>What a line of CoNLL-U is (https://universaldependencies.org/format.html).</summary>
public enum TreebankNodeKind
{
    /// <summary>A syntactic word, with an id such as <c>4</c>.</summary>
    Word = 0,

    /// <summary>A token of several words, with an id such as <c>4-5</c>.</summary>
    MultiwordToken = 1,

    /// <summary>A node of the enhanced graph that the text does not have, with an id such as <c>4.1</c>.</summary>
    EmptyNode = 2,
}
