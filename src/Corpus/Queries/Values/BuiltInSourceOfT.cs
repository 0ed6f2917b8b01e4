namespace Corpus;

/// <summary>A property that every article has.</summary>
internal sealed class BuiltInSource<T>(BuiltInField builtIn, string name, Func<Article, T> get) : ValueSource<T>
{
    /// <summary>Which.</summary>
    public BuiltInField Field => builtIn;

    public override string Path => name;

    public override T Get(Scope scope) => get(scope.Article);
}
