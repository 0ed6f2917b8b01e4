namespace Corpus.Cli.Describing;

/// <summary>What the type of a key is called in C#.</summary>
internal static class CSharpType
{
    /// <summary>As a property is declared: <c>string</c>, <c>int?</c>, <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="enumName">What an enum is called, which has the name of its property.</param>
    public static string NameOf(KeyType type, string enumName)
    {
        var value = type.Value switch
        {
            FieldType.Boolean => "bool",
            FieldType.Int32 => "int",
            FieldType.Int64 => "long",
            FieldType.Double => "double",
            FieldType.Date => nameof(PartialDate),
            FieldType.Enum => enumName,
            FieldType.Unknown => "unknown",
            _ => "string",
        };
        return (type.IsList ? $"IReadOnlyList<{value}>" : value) + (type.IsNullable ? "?" : "");
    }
}
