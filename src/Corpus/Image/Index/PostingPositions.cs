namespace Corpus;

/// <summary>Goes through the positions of a term.</summary>
internal struct PostingPositions
{
    /// <summary>The position: the number of the token among those of all articles.</summary>
    public readonly long Current => throw new NotImplementedException();

    /// <summary>Goes to the next position, if there is one.</summary>
    public bool MoveNext() => throw new NotImplementedException();

    /// <summary>Goes to the first position from this one on, if there is one. O(log of the distance).</summary>
    public bool MoveTo(long position) => throw new NotImplementedException();
}
