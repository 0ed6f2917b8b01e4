namespace Corpus;

/// <summary>A value of a span, or one that is counted.</summary>
internal sealed class ScopeSource<T>(SpanParameter? owner, string path, Func<Scope, T> get) : ValueSource<T>
{
    public override string Path => path;

    public override SpanParameter? Owner => owner;

    public override T Get(Scope scope) => get(scope);
}
