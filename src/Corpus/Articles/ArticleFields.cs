namespace Corpus;

/// <summary>
/// The properties of articles as symbols, by which queries are answered from indexes: what a lambda given to <c>Where</c> gets in place of an article, with the
/// same names. Generated code derives one class from it for each corpus, with the typed metadata.
/// </summary>
public abstract class ArticleFields
{
    private readonly CorpusImage _image;

    /// <summary>For generated code.</summary>
    /// <param name="handle">What the corpus passes to the function that makes its fields.</param>
    /// <exception cref="ArgumentException">The handle is <c>default</c>.</exception>
    protected ArticleFields(ArticleFieldsHandle handle)
        => _image = handle.Image ?? throw new ArgumentException("Fields come from a corpus; this handle does not.", nameof(handle));

    internal CorpusImage Image => _image;
}
