namespace Corpus;

/// <summary>What follows the tokens of each word, as far as n-grams reach. Immutable.</summary>
internal sealed class NGramContinuations
{
    private readonly int[] _following;

    // Of each word where what follows its tokens begins, and where it ends: there is room for all its tokens, also those that no n-gram begins with.
    private readonly int[] _starts;
    private readonly int[] _ends;

    private NGramContinuations(int[] following, int[] starts, int[] ends) => (_following, _starts, _ends) = (following, starts, ends);

    /// <summary>Reads the tokens. O(n · tokens).</summary>
    /// <param name="subcorpus">The articles.</param>
    /// <param name="wordByType">The number of each type's word; -1 where it does not count.</param>
    /// <param name="frequencies">How often each word occurs.</param>
    /// <param name="options">What n-grams are.</param>
    /// <exception cref="InvalidOperationException">There are more tokens than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or the words do not occur so often.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NGramContinuations Of(Subcorpus subcorpus, int[] wordByType, int[] frequencies, NGramOptions options)
    {
        var width = options.N - 1;
        if (subcorpus.TokenCount * width > Array.MaxLength)
        {
            throw new InvalidOperationException(
                $"The articles have {subcorpus.TokenCount:N0} tokens, of which at most {Array.MaxLength / width:N0} can be counted together as {options.N}-grams. Count parts of them.");
        }

        var starts = new int[frequencies.Length + 1];
        for (var word = 0; word < frequencies.Length; word++)
            starts[word + 1] = starts[word] + frequencies[word] * width;
        var following = GC.AllocateUninitializedArray<int>(starts[^1]);
        var ends = starts[..^1];

        // The words of a batch, behind the last ones of the batch before.
        Span<int> words = stackalloc int[TypeScan.Batch + width];
        words[..width].Fill(-1);
        var scan = new TypeScan(subcorpus);
        var units = new UnitScan(subcorpus, options.Within);
        var inRow = 0;
        var unitEnd = -1L;
        while (scan.Read(words[width..], out var start) is > 0 and var count)
        {
            for (var i = 0; i < count;)
            {
                if (start + i >= unitEnd)
                {
                    if (!units.MoveNext() || units.Current.Start != start + i)
                        throw subcorpus.Index.Bytes.Damaged($"no unit of its articles begins with token {start + i}");
                    (unitEnd, inRow) = (units.Current.End, 0);
                }

                var end = (int)Math.Min(count, unitEnd - start);
                for (; i < end; i++)
                {
                    var word = wordByType[words[width + i]];
                    words[width + i] = word;
                    inRow = word < 0 ? 0 : inRow + 1;
                    if (inRow <= width)
                        continue;
                    ref var place = ref ends[words[i]];
                    if (place > starts[words[i] + 1] - width)
                        throw subcorpus.Index.Bytes.Damaged("its lexicon counts its words otherwise than its tokens do");
                    for (var behind = 1; behind <= width; behind++)
                        following[place++] = words[i + behind];
                }
            }

            words.Slice(count, width).CopyTo(words);
        }

        return new NGramContinuations(following, starts, ends);
    }

    /// <summary>What follows the tokens of the word that an n-gram begins with: n - 1 words for each.</summary>
    public ReadOnlySpan<int> Of(int word) => _following.AsSpan(_starts[word], _ends[word] - _starts[word]);
}
