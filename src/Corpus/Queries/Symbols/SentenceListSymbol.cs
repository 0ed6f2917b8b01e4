using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Sentences of an article or of a span in a query: how many there are, and what holds for one or all of them.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is the symbol of a list.")]
public sealed class SentenceListSymbol
{
    private readonly SpanQuantifier<SentenceFields> _spans;

    internal SentenceListSymbol(SpanParameter? owner, ValueSource<int> count, Func<Scope, SentenceList> list)
    {
        Count = new NumberSymbol<int>(count);
        _spans = new SpanQuantifier<SentenceFields>(
            "s",
            parameter => new TypedSpanListSource<Sentence, SentenceList.Enumerator>(owner, "Sentences", parameter, scope => list(scope).GetEnumerator(), static scope => scope.Sentences),
            static parameter => new SentenceFields(parameter));
    }

    /// <summary>How many there are.</summary>
    public NumberSymbol<int> Count { get; }

    /// <summary>Whether there are any.</summary>
    public Condition Any() => Count > 0;

    /// <summary>Whether the condition holds for one of them.</summary>
    /// <param name="predicate">The condition: a lambda over a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public Condition Any(Func<SentenceFields, Condition> predicate) => _spans.Any(predicate);

    /// <summary>Whether the condition holds for all of them, as it does if there are none.</summary>
    /// <param name="predicate">The condition: a lambda over a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public Condition All(Func<SentenceFields, Condition> predicate) => _spans.All(predicate);
}
