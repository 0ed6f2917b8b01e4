using System.Numerics;

namespace Corpus;

/// <summary>Builds the hash table that <see cref="IdIndex"/> reads.</summary>
internal static class IdIndexWriter
{
    // Ids whose hashes agree in so many bits that even this does not part them were made to.
    private const int MostSlotsPerArticle = 1024;

    /// <summary>The slots, from the ids in the order of the articles; all ids differ. O(articles).</summary>
    /// <exception cref="InvalidDataException">Too many ids have the same hash.</exception>
    public static ColumnBuffer Build(StringTableWriter strings, ColumnBuffer ids, int articles)
    {
        var size = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1, 2L * articles));
        uint[] slots;
        while (!TryFill(slots = new uint[size], strings, ids, articles))
        {
            size *= 2;
            if (size > MostSlotsPerArticle * (ulong)articles)
                throw new InvalidDataException($"More than {ImageFormat.MaxProbes} ids have the same hash; rename some.");
        }

        var column = new ColumnBuffer();
        foreach (var entry in slots)
            column.Add(entry);
        return column;
    }

    // False if an id would lie further from its place than a reader looks.
    private static bool TryFill(uint[] slots, StringTableWriter strings, ColumnBuffer ids, int articles)
    {
        var mask = slots.LongLength - 1;
        for (var ordinal = 0; ordinal < articles; ordinal++)
        {
            var slot = StableHash.Of(strings.Utf8Of(ids.UInt32At(ordinal))) & mask;
            var probes = 1;
            for (; slots[slot] != 0; probes++)
                slot = (slot + 1) & mask;
            if (probes > ImageFormat.MaxProbes)
                return false;
            slots[slot] = (uint)ordinal + 1;
        }

        return true;
    }
}
