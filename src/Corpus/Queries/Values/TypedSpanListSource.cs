namespace Corpus;

/// <summary>A list of spans of one kind that <c>Any(…)</c> goes through.</summary>
/// <param name="owner">The span that has them; null if the article has.</param>
/// <param name="path">How C# reaches it from that.</param>
/// <param name="parameter">What the lambda calls one of them.</param>
/// <param name="spans">Goes through the list.</param>
/// <param name="slots">Where the scope has spans of the kind.</param>
internal sealed class TypedSpanListSource<TSpan, TEnumerator>(
    SpanParameter? owner, string path, SpanParameter parameter, Func<Scope, TEnumerator> spans, Func<Scope, SpanSlots<TSpan>> slots) : SpanListSource(owner, path, parameter)
    where TEnumerator : struct, IEnumerator<TSpan>
{
    public override bool Any(Scope scope, Condition condition)
    {
        var next = spans(scope);
        var open = slots(scope);
        open.Enter(Parameter);
        try
        {
            while (next.MoveNext())
            {
                open.MoveTo(next.Current);
                if (condition.Holds(scope))
                    return true;
            }

            return false;
        }
        finally
        {
            open.Leave();
        }
    }
}
