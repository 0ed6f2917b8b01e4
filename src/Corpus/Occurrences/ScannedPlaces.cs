namespace Corpus;

/// <summary>The positions of tokens whose types are of a set, found by looking at every token of the articles.</summary>
internal sealed class ScannedPlaces(Subcorpus subcorpus, TypeSet types) : PlaceReader
{
    private readonly TypeScan _scan = new(subcorpus);
    private readonly int[] _types = new int[TypeScan.Batch];

    public override int Read(Span<uint> places)
    {
        while (_scan.Read(_types, out var start) is > 0 and var count)
        {
            var found = types.IsRange ? KeepRange(_types.AsSpan(0, count), (uint)start, places) : KeepMembers(_types.AsSpan(0, count), (uint)start, places);
            if (found > 0)
                return found;
        }

        return 0;
    }

    // Whether it is kept cannot be foreseen: a branch would cost more than the rest.
    private int KeepRange(ReadOnlySpan<int> read, uint start, Span<uint> places)
    {
        var (first, width) = ((uint)types.First, (uint)(types.End - types.First));
        var count = 0;
        for (var i = 0; i < read.Length; i++)
        {
            places[count] = start + (uint)i;
            count += (uint)read[i] - first < width ? 1 : 0;
        }

        return count;
    }

    private int KeepMembers(ReadOnlySpan<int> read, uint start, Span<uint> places)
    {
        var count = 0;
        for (var i = 0; i < read.Length; i++)
        {
            if (types.Contains(read[i]))
                places[count++] = start + (uint)i;
        }

        return count;
    }
}
