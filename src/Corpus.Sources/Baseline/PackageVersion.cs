using System.Globalization;

namespace Corpus.Sources;

/// <summary>The version of a package: <c>major.minor.patch</c>.</summary>
internal readonly record struct PackageVersion(int Major, int Minor, int Patch)
{
    public static bool TryParse(string text, out PackageVersion version)
    {
        version = default;
        var parts = text.Split('.');
        if (parts.Length != 3)
            return false;
        var numbers = new int[3];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] == int.MaxValue)
                return false;
        }

        version = new PackageVersion(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    /// <summary>
    /// The version that says so much: a breaking change raises the major number, a minor one the minor number. Before 1.0.0 a breaking change
    /// raises the minor number and any other the patch number, which is how package managers read Semantic Versioning 2.0.0, section 4.
    /// </summary>
    public PackageVersion Next(ChangeImpact impact) => (impact, Major) switch
    {
        (ChangeImpact.Breaking, > 0) => new PackageVersion(Major + 1, 0, 0),
        (ChangeImpact.Breaking, 0) or (ChangeImpact.Minor, > 0) => new PackageVersion(Major, Minor + 1, 0),
        _ => this with { Patch = Patch + 1 },
    };

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Patch);
}
