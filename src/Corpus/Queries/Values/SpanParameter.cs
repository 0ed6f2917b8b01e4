namespace Corpus;

/// <summary>The parameter of a lambda that <c>Any(…)</c> was given. By the object itself its spans are told from those of others of the same name.</summary>
/// <param name="name">What it is called: <c>q</c>.</param>
internal sealed class SpanParameter(string name)
{
    /// <summary>What it is called: <c>q</c>.</summary>
    public string Name => name;

    /// <summary>One for a lambda that is about to be called, with the number of those around it in its name.</summary>
    public static SpanParameter For(string name)
    {
        var level = QueryLambda.Depth;
        return new SpanParameter(level < 2 ? name : $"{name}{level}");
    }
}
