namespace Corpus;

/// <summary>A list of paragraphs that <c>Any(…)</c> goes through.</summary>
internal sealed class ParagraphListSource(SpanParameter? owner, SpanParameter parameter, Func<Scope, ParagraphList> list) : SpanListSource(owner, parameter)
{
    public override string Path => "Paragraphs";

    public override bool Any(Scope scope, Condition condition)
    {
        foreach (var span in list(scope))
        {
            scope.Paragraphs[Parameter.Level] = span;
            if (condition.Holds(scope))
                return true;
        }

        return false;
    }
}
