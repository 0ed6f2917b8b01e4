namespace Corpus.Testing;

/// <summary>When a span that a program found is right: the four measures of SemEval-2013 task 9.1 (Segura-Bedmar, Martínez and Herrero-Zazo 2013, section 5.1), after MUC-5 (Chinchor and Sundheim 1993).</summary>
public enum SpanMatch
{
    /// <summary>Both ends and the label are those of gold: what conlleval and seqeval count.</summary>
    Strict = 0,

    /// <summary>Both ends are those of gold, whatever the labels.</summary>
    Exact = 1,

    /// <summary>
    /// Both ends are those of gold (counts 1), or it overlaps one of gold (counts 0.5), whatever the labels. Each span of gold and each found one is in at most one
    /// pair; the pairs are those of most credit.
    /// </summary>
    Partial = 2,

    /// <summary>It overlaps one of gold with the same label. Each span of gold and each found one is in at most one pair; there are as many pairs as can be.</summary>
    TypeOnly = 3,
}
