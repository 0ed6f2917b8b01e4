namespace Corpus;

/// <summary>The positions of a term, from its postings.</summary>
internal sealed class PostingPlaces(Subcorpus subcorpus, Term term) : PlaceReader
{
    private PostingPositions _positions = subcorpus.Index.PostingsOf(term).Positions();

    public override int Read(Span<uint> places)
    {
        subcorpus.Cancellation.ThrowIfCancellationRequested();
        var count = 0;
        while (places.Length - count >= ImageFormat.SkipPositions && _positions.ReadMany(places[count..]) is > 0 and var read)
            count += read;
        return count;
    }
}
