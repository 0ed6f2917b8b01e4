namespace Corpus;

/// <summary>A list of spans of an article, or of another span, that <c>Any(…)</c> goes through: <c>Quotations</c>, or <c>Tokens</c> of a sentence. Immutable.</summary>
/// <param name="owner">The span that has them; null if the article has.</param>
/// <param name="path">How C# reaches it from that.</param>
/// <param name="parameter">What the lambda calls one of them.</param>
internal abstract class SpanListSource(SpanParameter? owner, string path, SpanParameter parameter)
{
    /// <summary>The span that has them; null if the article has.</summary>
    public SpanParameter? Owner => owner;

    /// <summary>How C# reaches it from that.</summary>
    public string Path => path;

    /// <summary>What the lambda calls one of them.</summary>
    public SpanParameter Parameter => parameter;

    /// <summary>Whether the condition holds for one of them.</summary>
    public abstract bool Any(Scope scope, Condition condition);
}
