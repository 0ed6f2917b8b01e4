using System.Numerics;

namespace Corpus;

/// <summary>Builds the hash table that <see cref="IdIndex"/> reads.</summary>
internal static class IdIndexWriter
{
    /// <summary>The slots, from the ids in the order of the articles; all ids differ. O(articles).</summary>
    public static ColumnBuffer Build(StringTableWriter strings, ColumnBuffer ids, int articles)
    {
        var slots = new uint[BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1, 2L * articles))];
        for (var ordinal = 0; ordinal < articles; ordinal++)
        {
            var slot = StableHash.Of(strings.Utf8Of(ids.UInt32At(ordinal))) & (slots.LongLength - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.LongLength - 1);
            slots[slot] = (uint)ordinal + 1;
        }

        var column = new ColumnBuffer();
        foreach (var entry in slots)
            column.Add(entry);
        return column;
    }
}
