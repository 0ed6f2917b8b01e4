using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Emitting;

/// <summary>Spells things as C#.</summary>
internal static class CSharp
{
    /// <summary>A string literal, quotes included.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A name as an identifier: with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A type of a namespace, from the root, so that nothing in the user's code can hide it.</summary>
    public static string Global(string @namespace, string type)
        => @namespace.Length == 0 ? $"global::{type}" : $"global::{@namespace}.{type}";
}
