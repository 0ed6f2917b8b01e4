namespace Corpus.Benchmarks.Fixtures.Rows;

/// <summary>Where a theory has its rows from.</summary>
internal enum TheoryKind
{
    /// <summary>One row of <c>InlineData</c>: what test frameworks take for nothing.</summary>
    Empty,

    /// <summary><c>MemberData</c> that gives strings.</summary>
    Strings,

    /// <summary><c>ArticleData</c> of a corpus with the same texts.</summary>
    Articles,
}
