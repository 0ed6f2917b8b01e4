namespace Corpus;

/// <summary>The value of a key of the articles' heads.</summary>
internal sealed class FieldValueSource<T>(CorpusImage? asked, string name, int index, Func<FieldValue, T> convert) : ColumnSource<T>
{
    public override string Path => name;

    public override CorpusImage? Asked => asked;

    public override object ColumnKey { get; } = (index, convert);

    public override T Get(Scope scope) => convert(index < 0 ? default : scope.Article.Image.ArticleFields.ValueAt(index, scope.Article.Ordinal));

    public override string? WrittenIn(CorpusImage image, int ordinal) => index < 0 ? null : image.ArticleFields.ValueAt(index, ordinal).ToString();

    protected override ValueColumn<T> Make(CorpusImage image)
    {
        var fields = image.ArticleFields;
        return index < 0
            ? ColumnBuilder.FromNumbers(new uint[image.Count], _ => convert(default))
            : ColumnBuilder.FromNumbers(fields.ReferencesAt(index), reference => convert(image.Values.Get(reference, fields, index)));
    }
}
