namespace Corpus.Sources;

/// <summary>What the SPDX License List says instead of identifiers that it has given up.</summary>
/// <remarks>
/// Up to version 2 of the list, <c>GPL-3.0</c> meant what is <c>GPL-3.0-only</c> since, and <c>GPL-3.0+</c> what is <c>GPL-3.0-or-later</c>; and a licence
/// with an exception was an identifier of its own.
/// </remarks>
internal static class SpdxReplacements
{
    private static readonly HashSet<string> Families = new(
        ["AGPL-1.0", "AGPL-3.0", "GFDL-1.1", "GFDL-1.2", "GFDL-1.3", "GPL-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.0", "LGPL-2.1", "LGPL-3.0"], StringComparer.Ordinal);

    private static readonly Dictionary<string, SpdxTerm> Terms = new(StringComparer.Ordinal)
    {
        ["BSD-2-Clause-FreeBSD"] = new("BSD-2-Clause-Views"),
        ["BSD-2-Clause-NetBSD"] = new("BSD-2-Clause"),
        ["GPL-2.0-with-autoconf-exception"] = new("GPL-2.0-only", Exception: "Autoconf-exception-2.0"),
        ["GPL-2.0-with-bison-exception"] = new("GPL-2.0-only", Exception: "Bison-exception-2.2"),
        ["GPL-2.0-with-classpath-exception"] = new("GPL-2.0-only", Exception: "Classpath-exception-2.0"),
        ["GPL-2.0-with-font-exception"] = new("GPL-2.0-only", Exception: "Font-exception-2.0"),
        ["GPL-2.0-with-GCC-exception"] = new("GPL-2.0-only", Exception: "GCC-exception-2.0"),
        ["GPL-3.0-with-autoconf-exception"] = new("GPL-3.0-only", Exception: "Autoconf-exception-3.0"),
        ["GPL-3.0-with-GCC-exception"] = new("GPL-3.0-only", Exception: "GCC-exception-3.1"),
        ["bzip2-1.0.5"] = new("bzip2-1.0.6"),
        ["eCos-2.0"] = new("GPL-2.0-or-later", Exception: "eCos-exception-2.0"),
        ["StandardML-NJ"] = new("SMLNJ"),
        ["wxWindows"] = new("LGPL-2.0-or-later", Exception: "WxWindows-exception-3.1"),
    };

    /// <summary>The licence that takes the place of this one; itself where none does. O(1).</summary>
    /// <param name="id">The identifier as the list spells it.</param>
    /// <param name="isOrLater">Whether <c>+</c> stands behind it.</param>
    public static SpdxTerm Of(string id, bool isOrLater)
    {
        if (Families.Contains(id))
            return new SpdxTerm(id + (isOrLater ? "-or-later" : "-only"));
        return !isOrLater && Terms.TryGetValue(id, out var term) ? term : new SpdxTerm(id, isOrLater);
    }
}
