namespace Corpus;

/// <summary>The positions of several terms, from their postings: collected and sorted when they are first read.</summary>
internal sealed class SortedPlaces(Subcorpus subcorpus, Term[] terms, long frequency) : PlaceReader
{
    // So many terms are read between two looks at the token of cancellation.
    private const int TermBatch = 256;

    private uint[]? _all;
    private int _next;

    public override int Read(Span<uint> places)
    {
        subcorpus.Cancellation.ThrowIfCancellationRequested();
        _all ??= Collect();
        var count = Math.Min(places.Length, _all.Length - _next);
        _all.AsSpan(_next, count).CopyTo(places);
        _next += count;
        return count;
    }

    private uint[] Collect()
    {
        var all = new uint[frequency];
        Span<uint> read = stackalloc uint[ImageFormat.SkipPositions];
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (i % TermBatch == 0)
                subcorpus.Cancellation.ThrowIfCancellationRequested();
            var positions = subcorpus.Index.PostingsOf(terms[i]).Positions();
            while (positions.ReadMany(read) is > 0 and var more)
            {
                // The terms do not have more than they say, or their types have not: then the image is damaged.
                if (more > all.Length - count)
                    throw subcorpus.Index.Damaged(terms[i]);
                read[..more].CopyTo(all.AsSpan(count));
                count += more;
            }
        }

        if (count < all.Length)
            Array.Resize(ref all, count);
        Array.Sort(all);
        return all;
    }
}
