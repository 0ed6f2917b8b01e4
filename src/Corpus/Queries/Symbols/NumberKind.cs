namespace Corpus;

/// <summary>Which number a <see cref="NumberConstant"/> is. A property that may be missing takes <c>default</c> for null, another one for 0, as C# does.</summary>
internal enum NumberKind : byte
{
    Default,
    Null,
    Int64,
    UInt64,
    Single,
    Double,
}
