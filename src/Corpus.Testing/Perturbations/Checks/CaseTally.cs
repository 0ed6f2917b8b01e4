namespace Corpus.Testing;

/// <summary>Counts the cases of each perturbation and keeps those that failed.</summary>
internal sealed class CaseTally(Perturbation[] perturbations)
{
    // Beyond these nobody reads what differs, and it would only take memory.
    private const int Described = 200;

    private readonly int[] _cases = new int[perturbations.Length];
    private readonly int[] _unchanged = new int[perturbations.Length];
    private readonly int[] _failed = new int[perturbations.Length];
    private readonly List<InvarianceFailure> _failures = [];

    public void Unchanged(int perturbation) => _unchanged[perturbation]++;

    public void Add(int perturbation, Article article, int seed, CaseDifferences differences)
    {
        _cases[perturbation]++;
        if (differences.Count == 0)
            return;
        _failed[perturbation]++;
        _failures.Add(new InvarianceFailure(article, perturbations[perturbation], seed, differences.Count, _failures.Count < Described ? differences.First : []));
    }

    public InvarianceReport Finish(string claim)
        => new(claim, [.. perturbations.Select((perturbation, i) => new PerturbationTally(perturbation, _cases[i], _failed[i], _unchanged[i]))], _failures);
}
