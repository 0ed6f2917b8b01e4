namespace Corpus.Cli.Describing;

/// <summary>A key of articles.</summary>
/// <param name="Key">As files write it.</param>
/// <param name="Type">As C# has it: <c>string</c>, <c>int?</c>, <c>IReadOnlyList&lt;string&gt;</c>, <c>enum</c>.</param>
/// <param name="Articles">How many articles have it.</param>
internal sealed record FieldInfo(string Key, string Type, int Articles)
{
    /// <summary>The keys of a corpus, in its order. O(articles) for each.</summary>
    public static IReadOnlyList<FieldInfo> Of(CorpusImage image)
    {
        var fields = image.ArticleFields;
        return [.. Enumerable.Range(0, fields.Count).Select(key => new FieldInfo(
            fields.KeyAt(key), CSharpType.NameOf(fields.TypeAt(key), "enum"), Enumerable.Range(0, image.Count).Count(ordinal => !fields.ValueAt(key, ordinal).IsMissing)))];
    }
}
