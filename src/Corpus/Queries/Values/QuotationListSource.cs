namespace Corpus;

/// <summary>A list of quotations that <c>Any(…)</c> goes through.</summary>
internal sealed class QuotationListSource(SpanParameter? owner, SpanParameter parameter, Func<Scope, QuotationList> list) : SpanListSource(owner, parameter)
{
    public override string Path => "Quotations";

    public override bool Any(Scope scope, Condition condition)
    {
        foreach (var span in list(scope))
        {
            scope.Quotations[Parameter.Level] = span;
            if (condition.Holds(scope))
                return true;
        }

        return false;
    }
}
