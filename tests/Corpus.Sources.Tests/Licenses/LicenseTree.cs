using CsCheck;

namespace Corpus.Sources.Tests.Licenses;

/// <summary>A licence expression as a test builds it, with nothing of the code that it tests: a leaf, or two trees with an operator.</summary>
/// <param name="Leaf">The licence; null of an operator.</param>
/// <param name="IsOr">Whether the operator is OR.</param>
/// <param name="Left">What stands before it.</param>
/// <param name="Right">What stands behind it.</param>
internal sealed record LicenseTree(string? Leaf, bool IsOr, LicenseTree? Left, LicenseTree? Right)
{
    private static readonly string[] Licenses = ["MIT", "Apache-2.0+", "GPL-2.0-only WITH Classpath-exception-2.0", "LicenseRef-Krant"];

    /// <summary>Trees of up to 16 leaves.</summary>
    public static Gen<LicenseTree> Gen { get; } = OfDepth(4);

    /// <summary>Every selection of the licences that occur.</summary>
    public static IEnumerable<string[]> Subsets => Enumerable.Range(0, 1 << Licenses.Length).Select(bits => Licenses.Where((_, i) => (bits >> i & 1) != 0).ToArray());

    /// <summary>With all the brackets there can be.</summary>
    public string Print() => Leaf ?? $"({Left!.Print()} {(IsOr ? "OR" : "AND")} {Right!.Print()})";

    public IEnumerable<string> Leaves() => Leaf is not null ? [Leaf] : [.. Left!.Leaves(), .. Right!.Leaves()];

    public bool IsTrue(string[] accepted)
        => Leaf is not null ? accepted.Contains(Leaf) : IsOr ? Left!.IsTrue(accepted) || Right!.IsTrue(accepted) : Left!.IsTrue(accepted) && Right!.IsTrue(accepted);

    private static Gen<LicenseTree> OfDepth(int depth)
    {
        var leaf = CsCheck.Gen.Int[0, Licenses.Length - 1].Select(i => new LicenseTree(Licenses[i], false, null, null));
        if (depth == 0)
            return leaf;
        var smaller = OfDepth(depth - 1);
        return CsCheck.Gen.Frequency((1, leaf), (3, CsCheck.Gen.Select(CsCheck.Gen.Bool, smaller, smaller, (isOr, left, right) => new LicenseTree(null, isOr, left, right))));
    }
}
