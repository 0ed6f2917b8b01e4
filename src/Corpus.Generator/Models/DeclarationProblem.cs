namespace Corpus.Generator.Models;

/// <summary>Why a partial property cannot be implemented.</summary>
/// <param name="Property">The property with its class.</param>
/// <param name="Problem">What is wrong and what to do.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record DeclarationProblem(string Property, string Problem, DeclarationPlace Place);
