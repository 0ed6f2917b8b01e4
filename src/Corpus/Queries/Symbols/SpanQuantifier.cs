namespace Corpus;

/// <summary>What the symbols of lists of spans have in common: conditions that hold for one or all of the spans.</summary>
/// <param name="name">What texts of conditions call one of them: <c>q</c>.</param>
/// <param name="list">The list, for a lambda with this parameter.</param>
/// <param name="fields">What the lambda gets in place of a span.</param>
internal sealed class SpanQuantifier<TFields>(string name, Func<SpanParameter, SpanListSource> list, Func<SpanParameter, TFields> fields)
{
    /// <summary>The condition holds for one of them.</summary>
    public Condition Any(Func<TFields, Condition> predicate)
    {
        var parameter = SpanParameter.For(name);
        return new AnyCondition(list(parameter), QueryLambda.Call(predicate, fields(parameter)));
    }

    /// <summary>The condition holds for all of them, as it does if there are none.</summary>
    public Condition All(Func<TFields, Condition> predicate)
    {
        var parameter = SpanParameter.For(name);
        return !new AnyCondition(list(parameter), !QueryLambda.Call(predicate, fields(parameter)));
    }
}
