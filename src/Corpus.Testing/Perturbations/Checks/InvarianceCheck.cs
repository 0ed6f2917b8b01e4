namespace Corpus.Testing;

/// <summary>A check of invariance or direction, which runs when it is asked whether it holds.</summary>
public sealed class InvarianceCheck
{
    private readonly Func<IReadOnlyList<int>, InvarianceReport> _run;
    private readonly int[] _seeds;

    internal InvarianceCheck(Func<IReadOnlyList<int>, InvarianceReport> run, params int[] seeds)
    {
        _run = run;
        _seeds = seeds.Length == 0 ? [1] : seeds;
    }

    /// <summary>The same check with other seeds than 1: each perturbation once with each.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public InvarianceCheck WithSeeds(params int[] seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        if (seeds.Length == 0)
            throw new ArgumentException("Name at least one seed.", nameof(seeds));
        return new InvarianceCheck(_run, (int[])seeds.Clone());
    }

    /// <summary>Runs the check.</summary>
    /// <exception cref="InvarianceException">The function under test, a perturbation or the comparison threw; or it returned spans that are not within the text.</exception>
    public InvarianceReport Run() => _run(_seeds);

    /// <summary>Runs the check and fails unless it held in enough of the cases. Where there is no case nothing was tested, which fails too.</summary>
    /// <param name="atLeast">The rate of cases that should hold, 0 to 1.</param>
    /// <returns>The report.</returns>
    /// <exception cref="InvarianceException">It did not hold in enough cases, or the function under test threw.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public InvarianceReport ShouldHold(double atLeast = 1)
    {
        InvarianceReport.CheckRate(atLeast);
        return Run().ShouldHold(atLeast);
    }
}
