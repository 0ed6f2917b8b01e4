namespace Corpus;

/// <summary>Makes sources of the corpus's own fields.</summary>
internal static class FieldSource
{
    /// <summary>The value of a key as the property of the article class gives it.</summary>
    /// <param name="fields">The fields of the corpus that has the key.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The column of the key; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value. The same delegate each time, so that its column is made once.</param>
    /// <exception cref="ArgumentNullException">The fields are null.</exception>
    public static ValueSource<T> Of<T>(ArticleFields fields, string name, int index, Func<FieldValue, T> convert)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new FieldValueSource<T>(fields.Image, name, index, convert);
    }
}
