namespace Corpus;

/// <summary>The value of a key of the articles' heads.</summary>
internal sealed class FieldValueSource<T>(string name, int index, Func<FieldValue, T> convert) : ValueSource<T>
{
    public override string Path => name;

    public override T Get(Scope scope) => convert(index < 0 ? default : scope.Article.Image.ArticleFields.ValueAt(index, scope.Article.Ordinal));
}
