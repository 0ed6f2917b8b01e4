using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>What a number of an article is compared with: any number of C# but a <c>decimal</c>, or null, becomes one by itself.</summary>
/// <remarks>It keeps the type, because C# compares otherwise with a <c>float</c> than with a <c>double</c>, and with a <c>double</c> than with a <c>long</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is only ever converted to.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares two.")]
public readonly struct NumberConstant
{
    internal readonly NumberKind Kind;
    internal readonly long Whole;
    internal readonly double Real;

    private NumberConstant(NumberKind kind, long whole, double real)
    {
        Kind = kind;
        Whole = whole;
        Real = real;
    }

    /// <summary>Of <c>int</c>, <c>short</c>, <c>char</c> … too.</summary>
    public static implicit operator NumberConstant(long value) => new(NumberKind.Int64, value, value);

    /// <summary>Of null too.</summary>
    public static implicit operator NumberConstant(long? value) => value is { } number ? number : new NumberConstant(NumberKind.Null, 0, 0);

    /// <summary>The unsigned number.</summary>
    public static implicit operator NumberConstant(uint value) => (long)value;

    /// <summary>The unsigned number.</summary>
    public static implicit operator NumberConstant(ulong value) => new(NumberKind.UInt64, unchecked((long)value), value);

    /// <summary>The number.</summary>
    public static implicit operator NumberConstant(float value) => new(NumberKind.Single, 0, value);

    /// <summary>The number, or null.</summary>
    public static implicit operator NumberConstant(float? value) => value is { } number ? number : new NumberConstant(NumberKind.Null, 0, 0);

    /// <summary>The number.</summary>
    public static implicit operator NumberConstant(double value) => new(NumberKind.Double, 0, value);

    /// <summary>The number, or null.</summary>
    public static implicit operator NumberConstant(double? value) => value is { } number ? number : new NumberConstant(NumberKind.Null, 0, 0);

    /// <summary>The number as C#.</summary>
    internal string ToCode() => Kind switch
    {
        NumberKind.Null => "null",
        NumberKind.UInt64 => CSharpLiteral.Of((ulong)Whole),
        NumberKind.Single => CSharpLiteral.Of((float)Real),
        NumberKind.Double => CSharpLiteral.Of(Real),
        _ => CSharpLiteral.Of(Whole),
    };
}
