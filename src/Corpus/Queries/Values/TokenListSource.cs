namespace Corpus;

/// <summary>A list of tokens that <c>Any(…)</c> goes through.</summary>
internal sealed class TokenListSource(SpanParameter? owner, SpanParameter parameter, Func<Scope, TokenList> list) : SpanListSource(owner, parameter)
{
    public override string Path => "Tokens";

    public override bool Any(Scope scope, Condition condition)
    {
        foreach (var span in list(scope))
        {
            scope.Tokens[Parameter.Level] = span;
            if (condition.Holds(scope))
                return true;
        }

        return false;
    }
}
