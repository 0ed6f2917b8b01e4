namespace Corpus.Cli.Patterns;

/// <summary>What a part of a pattern stands for.</summary>
internal enum WordPartKind
{
    /// <summary>A word, or words one after the other.</summary>
    Words,

    /// <summary>A token that begins so, <c>haven*</c>.</summary>
    Beginning,

    /// <summary>Any one token, <c>*</c>.</summary>
    Any,

    /// <summary>A token in which a regular expression finds a match, <c>/en$/</c>.</summary>
    Expression,
}
