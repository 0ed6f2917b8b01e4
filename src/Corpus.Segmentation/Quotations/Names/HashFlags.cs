namespace Corpus.Segmentation;

/// <summary>Two flags for each of many hashes of words (<see cref="WordHash"/>): a hash table without pointers.</summary>
internal sealed class HashFlags
{
    private const int FlagBits = 2;
    private const int Flags = (1 << FlagBits) - 1;

    // The hash above its flags, which are not 0 where there is one.
    private uint[] _slots = new uint[512];
    private int _count;

    /// <summary>Sets a flag of a hash. O(1) in the mean.</summary>
    /// <param name="hash">The hash, of 30 bits.</param>
    /// <param name="flag">1 or 2.</param>
    public void Add(int hash, int flag)
    {
        ref var slot = ref _slots[SlotOf(hash)];
        var isNew = slot == 0;
        slot |= ((uint)hash << FlagBits) | (uint)flag;
        if (isNew && 2 * ++_count > _slots.Length)
            Grow();
    }

    /// <summary>The flags of a hash; 0 if it has none. O(1).</summary>
    public int Find(int hash) => (int)(_slots[SlotOf(hash)] & Flags);

    private int SlotOf(int hash)
    {
        var mask = _slots.Length - 1;
        var slot = hash & mask;
        while (_slots[slot] != 0 && _slots[slot] >> FlagBits != (uint)hash)
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new uint[2 * before.Length];
        foreach (var entry in before)
        {
            if (entry != 0)
                _slots[SlotOf((int)(entry >> FlagBits))] = entry;
        }
    }
}
