using System.Buffers;
using System.Text.Unicode;

namespace Corpus;

/// <summary>Numbers the different strings of an image in the order of their first use. Keeps their UTF-8, not the strings.</summary>
internal sealed class StringTableWriter
{
    private readonly ArrayBufferWriter<byte> _utf8 = new();
    private readonly ColumnBuffer _starts = new();

    // Open addressing: the number of a string, or 0. Never more than half full.
    private uint[] _slots = new uint[256];

    public StringTableWriter()
    {
        _starts.Add(0UL);
        _starts.Add(0UL);
        Count = 1;
    }

    /// <summary>The number of strings, null among them.</summary>
    public uint Count { get; private set; }

    /// <summary>The number of the string, 0 for null. O(length).</summary>
    /// <exception cref="ArgumentException">It has half of a surrogate pair, which UTF-8 does not have.</exception>
    public uint Add(string? value)
    {
        if (value is null)
            return 0;

        // Encoded where it will stay if it is new.
        var destination = _utf8.GetSpan(checked(3 * value.Length) + 1);
        if (Utf8.FromUtf16(value, destination, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
            throw new ArgumentException($"'{value}' has half of a surrogate pair, which cannot be written as UTF-8.", nameof(value));

        var bytes = destination[..length];
        var slot = FindSlot(bytes);
        if (_slots[slot] != 0)
            return _slots[slot];

        _utf8.Advance(length);
        _starts.Add((ulong)_utf8.WrittenCount);
        _slots[slot] = Count;
        if (2 * Count > _slots.Length)
            Grow();
        return Count++;
    }

    /// <summary>The string with this number, as UTF-8. O(1).</summary>
    public ReadOnlySpan<byte> Utf8Of(uint index)
        => _utf8.WrittenSpan[(int)_starts.UInt64At(index)..(int)_starts.UInt64At(index + 1)];

    /// <summary>The string with this number, which is not null. O(length).</summary>
    public string TextOf(uint index) => System.Text.Encoding.UTF8.GetString(Utf8Of(index));

    /// <summary>Writes where each string starts. O(strings).</summary>
    public void WriteStarts(BodyWriter body) => _starts.WriteTo(body);

    /// <summary>Writes the strings. O(length).</summary>
    public void WriteStrings(BodyWriter body) => body.Write(_utf8.WrittenSpan);

    private int FindSlot(ReadOnlySpan<byte> bytes)
    {
        var slot = (int)(StableHash.Of(bytes) & (_slots.Length - 1));
        while (_slots[slot] != 0 && !Utf8Of(_slots[slot]).SequenceEqual(bytes))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new uint[2 * _slots.Length];
        for (uint index = 1; index <= Count; index++)
            _slots[FindSlot(Utf8Of(index))] = index;
    }
}
