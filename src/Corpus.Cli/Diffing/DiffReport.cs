using System.Globalization;
using Corpus.Cli.Terminals;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>Prints changes for people: the gravest first, then what they come to.</summary>
internal static class DiffReport
{
    private static readonly (ChangeImpact Impact, string Name)[] Impacts =
    [
        (ChangeImpact.Breaking, "breaking"), (ChangeImpact.Minor, "minor"), (ChangeImpact.Patch, "patch"),
    ];

    public static void Write(Terminal terminal, IReadOnlyList<BaselineChange> changes, PackageVersion? from)
    {
        foreach (var (impact, name) in Impacts)
        {
            foreach (var change in changes.Where(change => change.Impact == impact))
                WrappedLine.Write(terminal, (Style.Plain, $"{name,-8}  {change}."));
        }

        WrappedLine.Write(terminal, (Style.Plain, Summary(changes)));
        WrappedLine.Write(terminal, (Style.Plain, Proposal(BaselineComparer.ImpactOf(changes), from)));
    }

    /// <summary>What an impact is called.</summary>
    public static string NameOf(ChangeImpact impact) => Array.Find(Impacts, one => one.Impact == impact).Name;

    private static string Summary(IReadOnlyList<BaselineChange> changes)
    {
        var counts = Impacts
            .Select(impact => (impact.Name, Count: changes.Count(change => change.Impact == impact.Impact)))
            .Where(impact => impact.Count > 0)
            .Select(impact => string.Create(CultureInfo.InvariantCulture, $"{impact.Count:N0} {impact.Name}"));
        return changes.Count == 0 ? "No differences." : $"Changes: {string.Join(", ", counts)}.";
    }

    private static string Proposal(ChangeImpact? impact, PackageVersion? from) => (impact, from) switch
    {
        (null, { } version) => $"The version stays {version}.",
        (null, null) => "The version stays the same.",
        ({ } change, { } version) => $"Next version: {version.Next(change)} (after {version}).",
        (ChangeImpact.Breaking, null) => "Next version: a major one (--from MAJOR.MINOR.PATCH says which).",
        (ChangeImpact.Minor, null) => "Next version: a minor one (--from MAJOR.MINOR.PATCH says which).",
        _ => "Next version: a patch (--from MAJOR.MINOR.PATCH says which).",
    };
}
