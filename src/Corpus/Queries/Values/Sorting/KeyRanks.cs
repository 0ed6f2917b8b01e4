namespace Corpus;

/// <summary>The place of every article's value in an order, equal values having the same. Immutable.</summary>
/// <param name="codes">The code of each article.</param>
/// <param name="rankByCode">The place of each code, from 0; null if that is the code itself.</param>
/// <param name="count">How many different places there are.</param>
internal sealed class KeyRanks(CodeArray codes, int[]? rankByCode, int count)
{
    public CodeArray Codes => codes;

    public int[]? RankByCode => rankByCode;

    public int Count => count;

    /// <summary>The place of the article's value. O(1).</summary>
    public int this[int ordinal] => rankByCode is null ? codes[ordinal] : rankByCode[codes[ordinal]];

    /// <summary>The places of the articles, from the other end if it is descending. O(articles).</summary>
    public void Gather(ReadOnlySpan<int> ordinals, bool isDescending, Span<int> ranks)
    {
        codes.Gather(ordinals, rankByCode, ranks);
        if (!isDescending)
            return;

        var last = count - 1;
        foreach (ref var rank in ranks[..ordinals.Length])
            rank = last - rank;
    }
}
