namespace Corpus.Sources;

/// <summary>One licence of an expression.</summary>
/// <param name="Id">Its identifier in the licence list, or <c>LicenseRef-…</c>, which the list does not have.</param>
/// <param name="IsOrLater">Whether later versions are meant too: <c>+</c>.</param>
/// <param name="Exception">The exception behind <c>WITH</c>, if there is one.</param>
internal sealed record SpdxTerm(string Id, bool IsOrLater = false, string? Exception = null) : SpdxExpression
{
    private const string ListPage = "https://spdx.org/licenses/";

    /// <summary>What identifiers begin with that somebody made up for a licence of their own.</summary>
    public const string ReferencePrefix = "LicenseRef-";

    /// <summary>What such an identifier begins with if another SPDX document says what it means.</summary>
    public const string DocumentPrefix = "DocumentRef-";

    public override IEnumerable<SpdxTerm> Terms => [this];

    /// <summary>Whether the licence list does not have it.</summary>
    public bool IsReference => IsReferenceId(Id);

    /// <summary>Where the text of the licence can be read; null of one that the licence list does not have.</summary>
    public string? Url => IsReference ? null : $"{ListPage}{Id}.html";

    /// <summary>Where the text of the exception can be read; null without one.</summary>
    public string? ExceptionUrl => Exception is null ? null : $"{ListPage}{Exception}.html";

    public override bool IsAllowedBy(ISet<SpdxTerm> allowed) => allowed.Contains(this);

    public override string ToString() => $"{Id}{(IsOrLater ? "+" : "")}{(Exception is null ? "" : $" WITH {Exception}")}";

    // Identifiers are matched whatever their case (Annex D.2); those of the list are spelled as the list has them, so only the others can differ.
    public bool Equals(SpdxTerm? other)
        => other is not null && IsOrLater == other.IsOrLater && Exception == other.Exception && StringComparer.OrdinalIgnoreCase.Equals(Id, other.Id);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Id);

    private static bool IsReferenceId(string id)
        => id.StartsWith(ReferencePrefix, StringComparison.Ordinal) || id.StartsWith(DocumentPrefix, StringComparison.Ordinal);
}
