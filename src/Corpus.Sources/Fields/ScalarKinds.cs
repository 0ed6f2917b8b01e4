namespace Corpus.Sources;

/// <summary>The types that can hold a value.</summary>
[Flags]
internal enum ScalarKinds
{
    None = 0,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 1,

    /// <summary>A whole number of 32 bits.</summary>
    Int32 = 2,

    /// <summary>A whole number of 64 bits.</summary>
    Int64 = 4,

    /// <summary>A number.</summary>
    Double = 8,

    /// <summary>A date that no number looks like: more than four digits of a year.</summary>
    Date = 16,

    /// <summary>Four digits, a year if others beside it are dates.</summary>
    Year = 32,

    /// <summary>Any text.</summary>
    Text = 64,

    /// <summary>What every value can be.</summary>
    All = Boolean | Int32 | Int64 | Double | Date | Year | Text,
}
