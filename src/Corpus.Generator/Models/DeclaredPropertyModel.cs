using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A partial property of an article class, with what is needed to implement it.</summary>
/// <param name="Property">What it holds.</param>
/// <param name="Modifiers">Those that it is declared with, <c>partial</c> included: C# wants the same ones on both parts.</param>
/// <param name="TypeName">Its type, from the root, with its nullable annotations.</param>
/// <param name="ElementTypeName">The type of one value, without annotation.</param>
internal sealed record DeclaredPropertyModel(DeclaredProperty Property, string Modifiers, string TypeName, string ElementTypeName);
