using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Queries;

/// <summary>A class of queries.</summary>
/// <param name="Type">With its type arguments.</param>
/// <param name="Fields">The symbols that its operators give to functions.</param>
internal sealed record QueryClass(INamedTypeSymbol Type, ITypeSymbol Fields);
