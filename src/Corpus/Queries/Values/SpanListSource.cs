namespace Corpus;

/// <summary>A list of spans of an article, or of another span: <c>Quotations</c>, or <c>Tokens</c> of a sentence.</summary>
internal abstract class SpanListSource
{
    /// <summary>How C# reaches it from the thing that is asked.</summary>
    public abstract string Path { get; }

    /// <summary>What a lambda over one of them calls it: <c>q</c>.</summary>
    public abstract string Parameter { get; }

    /// <summary>Whether the condition holds for one of them; the scope is the same behind it.</summary>
    public abstract bool Any(Scope scope, Condition condition);
}
