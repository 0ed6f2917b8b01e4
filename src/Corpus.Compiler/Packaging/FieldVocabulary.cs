namespace Corpus.Compiler.Packaging;

/// <summary>The words that a key with a closed vocabulary can have.</summary>
internal static class FieldVocabulary
{
    private const string Prefix = "vocabulary.";

    /// <summary>The words that the card lists for the key, else those that articles use: what an enum is inferred from. O(articles).</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public static IEnumerable<string> Words(CorpusImage image, int key)
    {
        var values = image.Card.Fields.TryGetValue(Prefix + image.ArticleFields.KeyAt(key), out var listed)
            ? [listed]
            : Enumerable.Range(0, image.Count).Select(ordinal => image.ArticleFields.ValueAt(key, ordinal));
        return values.SelectMany(value => value.ToList(word => word.ToString())).Distinct(StringComparer.Ordinal);
    }
}
