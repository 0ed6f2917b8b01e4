namespace Corpus;

/// <summary>
/// A value of every article as a code: the place of the value among the different values that there are. Immutable, made once for an image, shared by all threads.
/// </summary>
internal sealed class ValueColumn<T>
{
    // Skeleton; the columns' author owns this file. What others rely on is below.

    /// <summary>The different values, by code.</summary>
    public T[] Values => throw new NotImplementedException();

    /// <summary>How many articles have each code.</summary>
    public int[] Frequencies => throw new NotImplementedException();

    /// <summary>The code of the article's value. O(1).</summary>
    public int CodeOf(int ordinal) => throw new NotImplementedException();
}
