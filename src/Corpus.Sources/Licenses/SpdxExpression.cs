namespace Corpus.Sources;

/// <summary>
/// A licence expression of SPDX 2.3 (Annex D): a licence, or several of which one may be chosen (<c>OR</c>) or all apply (<c>AND</c>). Normalised:
/// identifiers are spelled as in the licence list, deprecated ones replaced, and no combination has a part with its own operator.
/// </summary>
internal abstract record SpdxExpression
{
    /// <summary>The licences in the order of the expression; one that is named twice comes twice.</summary>
    public abstract IEnumerable<SpdxTerm> Terms { get; }

    /// <summary>
    /// Whether somebody who accepts just these licences may use what has this one: of <c>OR</c> one part is enough, of <c>AND</c> it takes all. A licence
    /// with an exception, or with <c>+</c>, is one of its own. O(length).
    /// </summary>
    public abstract bool IsAllowedBy(ISet<SpdxTerm> allowed);

    /// <summary>The expression as SPDX writes it, with as few brackets as it takes.</summary>
    public abstract override string ToString();
}
