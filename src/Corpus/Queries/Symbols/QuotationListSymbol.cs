using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Quotations of an article or of a span in a query: how many there are, and what holds for one or all of them.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is the symbol of a list.")]
public sealed class QuotationListSymbol
{
    private readonly SpanQuantifier<QuotationFields> _spans;

    internal QuotationListSymbol(SpanParameter? owner, ValueSource<int> count, Func<Scope, QuotationList> list)
    {
        Count = new NumberSymbol<int>(count);
        _spans = new SpanQuantifier<QuotationFields>(
            "q",
            parameter => new TypedSpanListSource<Quotation, QuotationList.Enumerator>(owner, "Quotations", parameter, scope => list(scope).GetEnumerator(), static scope => scope.Quotations),
            static parameter => new QuotationFields(parameter));
    }

    /// <summary>How many there are.</summary>
    public NumberSymbol<int> Count { get; }

    /// <summary>Whether there are any.</summary>
    public Condition Any() => Count > 0;

    /// <summary>Whether the condition holds for one of them.</summary>
    /// <param name="predicate">The condition: a lambda over a quotation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public Condition Any(Func<QuotationFields, Condition> predicate) => _spans.Any(predicate);

    /// <summary>Whether the condition holds for all of them, as it does if there are none.</summary>
    /// <param name="predicate">The condition: a lambda over a quotation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public Condition All(Func<QuotationFields, Condition> predicate) => _spans.All(predicate);
}
