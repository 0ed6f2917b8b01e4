using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Pins;

/// <summary>A call of <c>Span</c> whose words and article are known.</summary>
/// <remarks>Not of <c>TrySpan</c>: that is there to ask whether the words stand in the article, and false is an answer.</remarks>
/// <param name="Article">The article.</param>
/// <param name="Words">The words.</param>
/// <param name="Occurrence">Which of them; null where nobody says, or only a running program knows.</param>
/// <param name="HasUnknownOccurrence">Whether only a running program knows.</param>
/// <param name="Place">Where the words stand in C#.</param>
internal sealed record PinCall(NamedArticle Article, string Words, int? Occurrence, bool HasUnknownOccurrence, Location Place)
{
    /// <summary>The call that an invocation is; null if it is another one, or not known before the program runs.</summary>
    public static PinCall? Of(IInvocationOperation invocation, INamedTypeSymbol article)
    {
        if (invocation.TargetMethod is not { Name: "Span" } method || !SymbolEqualityComparer.Default.Equals(method.ContainingType, article))
            return null;
        if (ArgumentOf(invocation, "words") is not { ConstantValue: { HasValue: true, Value: string words } } value || NamedArticle.Of(invocation.Instance) is not { } named)
            return null;

        var occurrence = ArgumentOf(invocation, "occurrence");
        var number = occurrence is { ConstantValue: { HasValue: true, Value: int constant } } ? constant : (int?)null;
        return new PinCall(named, words, number, occurrence is not null && number is null, value.Syntax.GetLocation());
    }

    private static IOperation? ArgumentOf(IInvocationOperation invocation, string parameter)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument.Value;
        }

        return null;
    }
}
