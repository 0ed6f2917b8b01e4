namespace Corpus;

/// <summary>A source whose values are in a column, which is made when a query first needs it.</summary>
internal abstract class ColumnSource<T> : ValueSource<T>
{
    // A value that cannot be converted makes an exception where it is read, and nowhere else: then every article is asked for its own.
    public sealed override ValueColumn<T>? Column(CorpusImage image) => image.Columns.GetOrMake(ColumnKey, (this, image), static state =>
    {
        try
        {
            return state.Item1.Make(state.image);
        }
        catch (FormatException)
        {
            return null;
        }
    });

    // Made again, for the exception that says what is wrong.
    public sealed override ValueColumn<T> RequiredColumn(CorpusImage image) => Column(image) ?? Make(image) ?? base.RequiredColumn(image);

    /// <summary>Makes the column. O(articles + different values · log).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="FormatException">A value cannot be converted.</exception>
    protected abstract ValueColumn<T>? Make(CorpusImage image);
}
