namespace Corpus;

/// <summary>What the values of a key are in C#, as far as all articles show it. The numbers stand in images: add, never change.</summary>
internal enum FieldType : ushort
{
    /// <summary>The image does not say.</summary>
    Unknown = 0,
    Text = 1,
    Boolean = 2,
    Int32 = 3,
    Int64 = 4,
    Double = 5,
    Date = 6,

    /// <summary>An enum, whose members are the words of the card's vocabulary, else all values there are.</summary>
    Enum = 7,
}
