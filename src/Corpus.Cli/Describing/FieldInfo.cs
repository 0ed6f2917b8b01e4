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
            fields.KeyAt(key), NameOf(fields.TypeAt(key)), Enumerable.Range(0, image.Count).Count(ordinal => !fields.ValueAt(key, ordinal).IsMissing)))];
    }

    private static string NameOf(KeyType type)
    {
        var value = type.Value switch
        {
            FieldType.Boolean => "bool",
            FieldType.Int32 => "int",
            FieldType.Int64 => "long",
            FieldType.Double => "double",
            FieldType.Date => nameof(PartialDate),
            FieldType.Enum => "enum",
            FieldType.Unknown => "unknown",
            _ => "string",
        };
        return (type.IsList ? $"IReadOnlyList<{value}>" : value) + (type.IsNullable ? "?" : "");
    }
}
