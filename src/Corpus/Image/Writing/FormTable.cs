using System.Buffers;

namespace Corpus;

/// <summary>Numbers different forms in the order of their first use. Keeps their UTF-8: about 25 bytes a form and its length.</summary>
internal sealed class FormTable
{
    private readonly ArrayBufferWriter<byte> _utf8 = new();
    private readonly List<int> _ends = [];
    private readonly List<int> _hashes = [];

    // Open addressing: 1 + the number of a form, or 0. Never more than half full.
    private int[] _slots = new int[1 << 10];

    /// <summary>The number of forms.</summary>
    public int Count => _ends.Count;

    /// <summary>The length of all forms together, in bytes.</summary>
    public int Utf8Length => _utf8.WrittenCount;

    /// <summary>The number of the form. O(length).</summary>
    /// <param name="form">In UTF-8.</param>
    /// <param name="hash">The same for the same form, and hard to guess.</param>
    public int Add(ReadOnlySpan<byte> form, int hash)
    {
        var slot = hash & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var number = _slots[slot] - 1;
            if (_hashes[number] == hash && this[number].SequenceEqual(form))
                return number;
        }

        _utf8.Write(form);
        _ends.Add(_utf8.WrittenCount);
        _hashes.Add(hash);
        _slots[slot] = Count;
        if (2 * Count > _slots.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>The form with this number. O(1). Until the next is added.</summary>
    public ReadOnlySpan<byte> this[int number] => _utf8.WrittenSpan[(number == 0 ? 0 : _ends[number - 1]).._ends[number]];

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var number = 0; number < Count; number++)
        {
            var slot = _hashes[number] & (_slots.Length - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = number + 1;
        }
    }
}
