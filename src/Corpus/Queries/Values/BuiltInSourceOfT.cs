namespace Corpus;

/// <summary>A property that every article has.</summary>
/// <param name="builtIn">Which.</param>
/// <param name="name">The name of the property.</param>
/// <param name="get">The property.</param>
/// <param name="valueOf">What the four bytes of the image's column stand for.</param>
internal class BuiltInSource<T>(BuiltInField builtIn, string name, Func<Article, T> get, Func<CorpusImage, uint, T> valueOf) : ColumnSource<T>
{
    public override string Path => name;

    public override T Get(Scope scope) => get(scope.Article);

    // An image has each string once, and each date in one way; only a missing language stands for one that may be written too.
    protected override ValueColumn<T> Make(CorpusImage image)
        => ColumnBuilder.FromNumbers(image.Fields.GetAll(builtIn, image.Count), number => valueOf(image, number), areDistinct: builtIn != BuiltInField.Language);
}
