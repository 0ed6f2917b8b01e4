using System.Globalization;
using System.Text;

namespace Corpus.Testing;

/// <summary>What a check of invariance or direction found: its cases, and which of them failed.</summary>
public sealed class InvarianceReport
{
    private const int ShownFailures = 5;

    private readonly string _claim;

    internal InvarianceReport(string claim, IReadOnlyList<PerturbationTally> perturbations, IReadOnlyList<InvarianceFailure> failures)
    {
        _claim = claim;
        Perturbations = perturbations;
        Failures = failures;
        Cases = perturbations.Sum(tally => tally.Cases);
        Unchanged = perturbations.Sum(tally => tally.Unchanged);
    }

    /// <summary>How many cases there are: an article, a perturbation that changes its text, and a seed.</summary>
    public int Cases { get; }

    /// <summary>How often a perturbation left a text as it was; these are no cases.</summary>
    public int Unchanged { get; }

    /// <summary>The cases that failed, in the order of the articles.</summary>
    public IReadOnlyList<InvarianceFailure> Failures { get; }

    /// <summary>The cases by perturbation.</summary>
    public IReadOnlyList<PerturbationTally> Perturbations { get; }

    /// <summary>The rate of cases that held, 0 to 1; NaN where there are none.</summary>
    public double Rate => Cases == 0 ? double.NaN : (double)(Cases - Failures.Count) / Cases;

    /// <summary>Fails unless it held in enough of the cases. Where there is no case nothing was tested, which fails too.</summary>
    /// <param name="atLeast">The rate of cases that should hold, 0 to 1.</param>
    /// <returns>The report.</returns>
    /// <exception cref="InvarianceException">It did not hold in enough cases.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public InvarianceReport ShouldHold(double atLeast = 1)
    {
        CheckRate(atLeast);
        if (Cases == 0)
            throw new InvarianceException($"{_claim}: nothing was tested, since {(Unchanged == 0 ? "there are no articles" : $"no perturbation changed a text ({ResultComparison.Counted(Unchanged, "text")}: {string.Join("; ", Perturbations.Select(tally => tally.Perturbation))})")}.", this);
        // As counts: 49 of 50 is 0.98, whatever the nearest double is.
        if (Cases - Failures.Count < Math.Ceiling(atLeast * Cases - 1e-9))
            throw new InvarianceException($"{this}\nIt should hold in at least {Perturbation.Percent(atLeast)} of cases.", this);
        return this;
    }

    /// <summary>The counts, the perturbations that failed, and the first failures.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder(Summary());
        foreach (var tally in Perturbations.Where(tally => tally.Failed > 0))
            lines.Append(CultureInfo.InvariantCulture, $"\n  {tally.Perturbation}: {tally.Failed} of {ResultComparison.Counted(tally.Cases, "case")} failed");
        foreach (var failure in Failures.Take(ShownFailures))
            lines.Append(CultureInfo.InvariantCulture, $"\n  {failure}");
        if (Failures.Count > ShownFailures)
            lines.Append(CultureInfo.InvariantCulture, $"\n  … and {Failures.Count - ShownFailures} more");
        return lines.ToString();
    }

    /// <summary>A table of the perturbations in Markdown, and the first failures in a list.</summary>
    public string ToMarkdown()
    {
        var lines = new StringBuilder($"{Summary()}\n\n| perturbation | cases | failed | held | unchanged |\n|---|---:|---:|---:|---:|\n");
        foreach (var tally in Perturbations)
        {
            var held = tally.Cases == 0 ? "" : Perturbation.Percent((double)(tally.Cases - tally.Failed) / tally.Cases);
            lines.Append(CultureInfo.InvariantCulture, $"| {InCell(tally.Perturbation.ToString())} | {tally.Cases} | {tally.Failed} | {held} | {tally.Unchanged} |\n");
        }

        foreach (var failure in Failures.Take(ShownFailures))
        {
            lines.Append(CultureInfo.InvariantCulture, $"\n- {ArticleName.Of(failure.Article)} under {failure.Perturbation}, seed {failure.Seed}: {ResultComparison.Counted(failure.DifferenceCount, "difference")}");
            foreach (var difference in failure.Differences)
                lines.Append(CultureInfo.InvariantCulture, $"\n  - `{difference.Replace('`', '\'')}`");
        }

        return lines.Append(Failures.Count > 0 ? "\n" : "").ToString();
    }

    internal static void CheckRate(double atLeast)
    {
        if (double.IsNaN(atLeast) || atLeast < 0 || atLeast > 1)
            throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "A rate of cases is between 0 and 1: 0.98 is 98 %.");
    }

    private static string InCell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private string Summary()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{_claim}: held in {Cases - Failures.Count} of {ResultComparison.Counted(Cases, "case")}{(Cases == 0 ? "" : $" ({Perturbation.Percent(Rate)})")}{(Unchanged == 0 ? "" : $"; {ResultComparison.Counted(Unchanged, "text")} unchanged")}");
}
