namespace Corpus;

/// <summary>A value of a list that <c>Any(…)</c> or <c>All(…)</c> goes through.</summary>
/// <param name="parameter">What the lambda calls it.</param>
internal sealed class ElementSource<T>(SpanParameter parameter) : ValueSource<T>
{
    public override string Path => parameter.Name;

    public override SpanParameter Owner => parameter;

    public override string ToString(string parameter) => Path;

    public override T Get(Scope scope) => (T)scope.Elements[parameter]!;
}
