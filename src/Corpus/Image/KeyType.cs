using Corpus.Sources;

namespace Corpus;

/// <summary>The type of the property that a key becomes. <c>default</c> is one that is not known.</summary>
/// <param name="Value">What one value is.</param>
/// <param name="IsList">Whether an article gives the key a list.</param>
/// <param name="IsNullable">Whether an article lacks the key.</param>
internal readonly record struct KeyType(FieldType Value, bool IsList, bool IsNullable)
{
    private const int FlagsShift = 16;
    private const ulong ListFlag = 1UL << FlagsShift;
    private const ulong NullableFlag = 2UL << FlagsShift;

    /// <summary>The type as eight bytes of the directory of fields have it.</summary>
    public ulong Packed => (ulong)Value | (IsList ? ListFlag : 0) | (IsNullable ? NullableFlag : 0);

    /// <summary>What was inferred of a key.</summary>
    public static KeyType Of(InferredField field) => new(TypeOf(field.Type), field.IsList, field.IsNullable);

    /// <summary>Reads what <see cref="Packed"/> gives; false for what it never gives.</summary>
    public static bool TryUnpack(ulong packed, out KeyType type)
    {
        type = new KeyType((FieldType)(ushort)packed, (packed & ListFlag) != 0, (packed & NullableFlag) != 0);
        return type.Packed == packed && type.Value <= FieldType.Enum && (type.Value != FieldType.Unknown || packed == 0);
    }

    private static FieldType TypeOf(FieldValueType type) => type switch
    {
        FieldValueType.Boolean => FieldType.Boolean,
        FieldValueType.Int32 => FieldType.Int32,
        FieldValueType.Int64 => FieldType.Int64,
        FieldValueType.Double => FieldType.Double,
        FieldValueType.Date => FieldType.Date,
        FieldValueType.Enum => FieldType.Enum,
        _ => FieldType.Text,
    };
}
