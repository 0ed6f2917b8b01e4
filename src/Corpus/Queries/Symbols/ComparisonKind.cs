namespace Corpus;

/// <summary>The operators that compare.</summary>
internal enum ComparisonKind : byte
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
