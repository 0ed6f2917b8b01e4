using System.Numerics;

namespace Corpus;

/// <summary>What follows the tokens of each word, as far as n-grams reach. Immutable.</summary>
/// <typeparam name="TWord">Holds the number of a word.</typeparam>
internal sealed class NGramContinuations<TWord>
    where TWord : unmanaged, IBinaryInteger<TWord>
{
    private readonly TWord[] _following;

    // Of each word where what follows its tokens begins, and where it ends: there is room for all its tokens, also those that no n-gram begins with.
    private readonly int[] _starts;
    private readonly int[] _ends;

    private NGramContinuations(TWord[] following, int[] starts, int[] ends) => (_following, _starts, _ends) = (following, starts, ends);

    /// <summary>Reads the tokens. O(n · tokens).</summary>
    /// <param name="subcorpora">The articles.</param>
    /// <param name="units">What words are.</param>
    /// <param name="frequencies">How often each word occurs.</param>
    /// <param name="options">What n-grams are.</param>
    /// <exception cref="InvalidOperationException">There are more tokens than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or the words do not occur so often.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NGramContinuations<TWord> Of(CountedCorpora subcorpora, JoinedUnits units, int[] frequencies, NGramOptions options)
    {
        var width = options.N - 1;
        if (subcorpora.TokenCount * width > Array.MaxLength)
        {
            throw new InvalidOperationException(
                $"The articles have {subcorpora.TokenCount:N0} tokens, of which at most {Array.MaxLength / width:N0} can be counted together as {options.N}-grams. Count parts of them.");
        }

        var starts = new int[frequencies.Length + 1];
        for (var word = 0; word < frequencies.Length; word++)
            starts[word + 1] = starts[word] + frequencies[word] * width;
        var following = GC.AllocateUninitializedArray<TWord>(starts[^1]);
        var ends = starts[..^1];

        for (var i = 0; i < subcorpora.Parts.Length; i++)
        {
            if (units.Units[i] is { } unitsOfPart)
                Read(subcorpora.Parts[i], unitsOfPart.ByType(), options, ends, following);
        }

        // Looked at once, at the end: a word with more tokens than the lexicon says has written where others do.
        for (var word = 0; word < ends.Length; word++)
        {
            if (ends[word] > starts[word + 1])
                throw OtherCounts(Array.Find(subcorpora.Parts, part => part.TokenCount > 0)!);
        }

        return new NGramContinuations<TWord>(following, starts, ends);
    }

    /// <summary>What follows the tokens of the word that an n-gram begins with: n - 1 words for each.</summary>
    public ReadOnlySpan<TWord> Of(int word) => _following.AsSpan(_starts[word], _ends[word] - _starts[word]);

    private static void Read(Subcorpus subcorpus, int[] wordByType, NGramOptions options, int[] ends, TWord[] following)
    {
        // The words of a batch, behind the last ones of the batch before.
        var width = options.N - 1;
        Span<int> words = stackalloc int[TypeScan.Batch + width];
        words[..width].Fill(-1);
        var scan = new TypeScan(subcorpus);
        var units = new UnitScan(subcorpus, options.Within);
        var inRow = 0;
        var unitEnd = -1L;
        while (scan.Read(words[width..], out var start) is > 0 and var count)
        {
            foreach (ref var word in words.Slice(width, count))
                word = wordByType[word];
            for (var i = 0; i < count;)
            {
                if (start + i >= unitEnd)
                {
                    if (!units.MoveNext() || units.Current.Start != start + i)
                        throw subcorpus.Index.Bytes.Damaged($"no unit of its articles begins with token {start + i}");
                    (unitEnd, inRow) = (units.Current.End, 0);
                }

                var end = (int)Math.Min(count, unitEnd - start);
                var isRoom = width == 1 ? AddPairs(words[i..(end + 1)], ref inRow, ends, following) : AddLonger(words[i..(end + width)], width, ref inRow, ends, following);
                if (!isRoom)
                    throw OtherCounts(subcorpus);
                i = end;
            }

            words.Slice(count, width).CopyTo(words);
        }
    }

    // Words of one unit, behind the word before the first of them. Most n-grams that are asked for are pairs, and for them this is most of the work.
    private static bool AddPairs(ReadOnlySpan<int> words, ref int inRow, int[] ends, TWord[] following)
    {
        var first = inRow == 0 ? -1 : words[0];
        foreach (var word in words[1..])
        {
            if ((first | word) >= 0)
            {
                ref var place = ref ends[first];
                if ((uint)place >= (uint)following.Length)
                    return false;
                following[place++] = TWord.CreateTruncating(word);
            }

            first = word;
        }

        inRow = 1;
        return true;
    }

    // Words of one unit, behind as many words before the first of them as an n-gram has more than one.
    private static bool AddLonger(ReadOnlySpan<int> words, int width, ref int inRow, int[] ends, TWord[] following)
    {
        for (var last = width; last < words.Length; last++)
        {
            inRow = words[last] < 0 ? 0 : inRow + 1;
            if (inRow <= width)
                continue;
            ref var place = ref ends[words[last - width]];
            if (place > following.Length - width)
                return false;
            foreach (var word in words.Slice(last - width + 1, width))
                following[place++] = TWord.CreateTruncating(word);
        }

        return true;
    }

    private static CorpusImageException OtherCounts(Subcorpus subcorpus) => subcorpus.Index.Bytes.Damaged("its lexicon counts its words otherwise than its tokens do");
}
