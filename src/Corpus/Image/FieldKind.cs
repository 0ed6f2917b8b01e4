namespace Corpus;

/// <summary>What the values of a column are. The numbers stand in images: add, never change.</summary>
internal enum FieldKind : ushort
{
    None = 0,

    /// <summary>u32, the number of a string; 0 is null.</summary>
    String = 1,

    /// <summary>u32, <see cref="PartialDate"/> packed; 0 is unknown.</summary>
    PartialDate = 2,

    /// <summary>A signed number of 32 bits.</summary>
    Int32 = 3,

    /// <summary>u32, 1 + the number of a value; 0 is missing.</summary>
    Value = 4,
}
