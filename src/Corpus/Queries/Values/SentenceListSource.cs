namespace Corpus;

/// <summary>A list of sentences that <c>Any(…)</c> goes through.</summary>
internal sealed class SentenceListSource(SpanParameter? owner, SpanParameter parameter, Func<Scope, SentenceList> list) : SpanListSource(owner, parameter)
{
    public override string Path => "Sentences";

    public override bool Any(Scope scope, Condition condition)
    {
        foreach (var span in list(scope))
        {
            scope.Sentences[Parameter.Level] = span;
            if (condition.Holds(scope))
                return true;
        }

        return false;
    }
}
