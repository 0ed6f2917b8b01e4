namespace Corpus.Testing;

/// <summary>What became of the cases of one perturbation.</summary>
/// <param name="Perturbation">The perturbation.</param>
/// <param name="Cases">Its cases: how many texts it changed, times seeds.</param>
/// <param name="Failed">How many of them failed.</param>
/// <param name="Unchanged">How often it left a text as it was; these are no cases.</param>
public readonly record struct PerturbationTally(Perturbation Perturbation, int Cases, int Failed, int Unchanged);
