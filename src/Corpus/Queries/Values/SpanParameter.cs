namespace Corpus;

/// <summary>The parameter of a lambda that <c>Any(…)</c> was given.</summary>
/// <param name="Name">What it is called: <c>q</c>.</param>
/// <param name="Level">How many such lambdas there are around it, by which the spans of several are told apart.</param>
internal sealed record SpanParameter(string Name, int Level)
{
    /// <summary>One for a lambda that is about to be called.</summary>
    public static SpanParameter For(string name)
    {
        var level = QueryLambda.Depth;
        return new SpanParameter(level < 2 ? name : $"{name}{level}", level);
    }
}
