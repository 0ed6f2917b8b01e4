using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Corpus;

/// <summary>
/// A form of at most <see cref="Longest"/> ASCII characters as two numbers: most are, and they are hashed, compared and written without a loop over
/// characters, whose number a processor cannot foretell. <c>default</c> is none.
/// </summary>
/// <param name="Low">The first eight bytes, the first one lowest.</param>
/// <param name="High">The others, and the length in the highest.</param>
internal readonly record struct ShortForm(ulong Low, ulong High)
{
    /// <summary>How many characters it may have.</summary>
    public const int Longest = 15;

    /// <summary>How many bytes <see cref="CopyTo"/> writes, whatever the length.</summary>
    public const int Size = 2 * sizeof(ulong);

    private const int LengthShift = 56;

    // Drawn by each process, so that no text can have many forms of one hash, which would make a table slow.
    private static readonly ulong LowSecret = Draw();
    private static readonly ulong HighSecret = Draw();

    /// <summary>Whether it is no form: that was empty, longer, or had another character.</summary>
    public bool IsNone => High == 0;

    /// <summary>Its characters.</summary>
    public int Length => (int)(High >> LengthShift);

    /// <summary>A hash, in this process the same for the same form. O(1).</summary>
    public int Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // The halves of the product together: each bit depends on all of both numbers'.
            var upper = Math.BigMul(Low ^ LowSecret, High ^ HighSecret, out var lower);
            return (int)(upper ^ lower);
        }
    }

    // The mask of n bytes begins n before the middle.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>That of a part of a text. O(1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortForm Of(ReadOnlySpan<char> text, int start, int length)
    {
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian || length is 0 or > Longest || start > text.Length - Size)
            return Of(text.Slice(start, length));

        ref var units = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var bytes = Vector128.NarrowWithSaturation(
            Vector128.LoadUnsafe(ref units, (nuint)start), Vector128.LoadUnsafe(ref units, (nuint)start + (nuint)Vector128<ushort>.Count));
        bytes &= Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(Size - length));
        if (bytes.ExtractMostSignificantBits() != 0)
            return default;

        var numbers = bytes.AsUInt64();
        return new ShortForm(numbers.ToScalar(), numbers.GetElement(1) | ((ulong)length << LengthShift));
    }

    /// <summary>That of a form in UTF-8. O(1).</summary>
    public static ShortForm Of(ReadOnlySpan<byte> form)
    {
        Span<char> units = stackalloc char[Longest];
        if (form.Length > Longest)
            return default;
        for (var i = 0; i < form.Length; i++)
            units[i] = (char)form[i];
        return Of(units[..form.Length]);
    }

    /// <summary>Writes its characters, and zeros behind them.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], High & ((1UL << LengthShift) - 1));
    }

    private static ShortForm Of(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > Longest)
            return default;
        var (low, high) = (0UL, (ulong)form.Length << LengthShift);
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] >= 0x80)
                return default;
            if (i < sizeof(ulong))
                low |= (ulong)form[i] << (8 * i);
            else
                high |= (ulong)form[i] << (8 * (i - sizeof(ulong)));
        }

        return new ShortForm(low, high);
    }

    private static ulong Draw() => BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
