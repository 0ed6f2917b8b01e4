using System.Numerics;

namespace Corpus;

/// <summary>
/// Counts n-grams without gaps: what follows each token is put beside what follows the other tokens of its word, that is divided by its first word, and so on. So all that is counted together lies together, and
/// nothing is hashed. Not thread-safe.
/// </summary>
/// <typeparam name="TWord">Holds the number of a word: the smaller, the less memory has to be gone through.</typeparam>
internal sealed class NGramCounter<TWord>
    where TWord : unmanaged, IBinaryInteger<TWord>
{
    // So few are compared rather than counted.
    private const int Few = 12;

    // So many times 64 bits are passed in the time that sorting one word takes.
    private const int BitsOfWord = 16;

    // So many words are gone through between two looks at the token of cancellation.
    private const int Batch = 16;

    private readonly int _n;
    private readonly int _minCount;
    private readonly int _wordCount;
    private readonly CountedCorpora _subcorpora;
    private readonly NGramCounts _found;
    private readonly int[] _words;

    // One for each word, zeros between uses.
    private readonly ulong[] _bits;

    // For each place in an n-gram: how often each word is there, zeros between uses; which words those are; and what follows them.
    private readonly int[][] _counts;
    private readonly int[][] _seen;
    private readonly TWord[][] _divided;

    private NGramCounter(NGramOptions options, int wordCount, CountedCorpora subcorpora)
    {
        (_n, _minCount, _wordCount, _subcorpora) = (options.N, options.MinCount, wordCount, subcorpora);
        _found = new NGramCounts(_n);
        _words = new int[_n];
        _bits = new ulong[(wordCount + 63) / 64];
        (_counts, _seen, _divided) = (new int[_n][], new int[_n][], new TWord[_n][]);
        for (var place = 1; place < _n; place++)
            (_counts[place], _seen[place], _divided[place]) = (new int[wordCount], new int[wordCount], []);
    }

    /// <summary>Counts them. O(n · tokens), and (n − 1) times the size of a word in memory for each token.</summary>
    /// <exception cref="InvalidOperationException">There are more tokens, or n-grams, than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NGramCounts Count(CountedCorpora subcorpora, JoinedUnits units, NGramOptions options)
    {
        var counter = new NGramCounter<TWord>(options, units.Count, subcorpora);
        var frequencies = units.CountsOf(subcorpora.Parts);
        foreach (var frequency in frequencies)
            counter._found.Tokens += frequency;
        if (options.N == 1)
            counter.KeepWords(frequencies);
        else
            counter.Run(NGramContinuations<TWord>.Of(subcorpora, units, frequencies, options));
        return counter._found;
    }

    private void KeepWords(int[] frequencies)
    {
        for (var word = 0; word < frequencies.Length; word++)
            Keep(word, frequencies[word]);
    }

    private void Run(NGramContinuations<TWord> continuations)
    {
        for (var word = 0; word < _wordCount; word++)
        {
            if (word % Batch == 0)
                _subcorpora.ThrowIfCancelled();
            _words[0] = word;
            Divide(continuations.Of(word), 1);
        }
    }

    // What follows the same words so far, of which there are as many as the place says: the next word and those behind it, for one token after the other.
    private void Divide(ReadOnlySpan<TWord> following, int place)
    {
        var width = _n - place;
        if (following.Length == width)
            KeepOne(following);
        else if (following.Length > 0 && (following.Length <= Few * width || following.Length / width < _minCount))
            KeepFew(following, width);
        else if (following.Length > 0)
            DivideMany(following, place, width);
    }

    private void KeepOne(ReadOnlySpan<TWord> following)
    {
        _found.Total++;
        if (_minCount > 1)
            return;
        Remember(following);
        _found.Add(_words.AsSpan(0, _n - 1), int.CreateTruncating(following[^1]), 1);
    }

    // Sorted, those that are the same stand together; of several words each, the least of those that are left is taken, and all that are the same, until none is.
    private void KeepFew(ReadOnlySpan<TWord> following, int width)
    {
        var count = following.Length / width;
        if (count < _minCount)
        {
            _found.Total += count;
            return;
        }

        if (width == 1)
        {
            KeepSorted(following);
            return;
        }

        Span<bool> isTaken = stackalloc bool[Few];
        for (var left = count; left > 0;)
        {
            var least = -1;
            var same = 0;
            for (var i = 0; i < count; i++)
            {
                if (isTaken[i])
                    continue;
                var order = least < 0 ? -1 : following.Slice(i * width, width).SequenceCompareTo(following.Slice(least * width, width));
                (least, same) = order < 0 ? (i, 1) : (least, order == 0 ? same + 1 : same);
            }

            var words = following.Slice(least * width, width);
            for (var i = 0; i < count; i++)
                isTaken[i] |= following.Slice(i * width, width).SequenceEqual(words);
            left -= same;
            Remember(words);
            Keep(int.CreateTruncating(words[^1]), same);
        }
    }

    private void KeepSorted(ReadOnlySpan<TWord> following)
    {
        Span<TWord> room = stackalloc TWord[Few];
        var words = room[..following.Length];
        following.CopyTo(words);
        words.Sort();
        for (var start = 0; start < words.Length;)
        {
            var end = start + 1;
            while (end < words.Length && words[end] == words[start])
                end++;
            Keep(int.CreateTruncating(words[start]), end - start);
            start = end;
        }
    }

    // Its words but the last.
    private void Remember(ReadOnlySpan<TWord> following)
    {
        for (var i = 0; i < following.Length - 1; i++)
            _words[_n - following.Length + i] = int.CreateTruncating(following[i]);
    }

    private void DivideMany(ReadOnlySpan<TWord> following, int place, int width)
    {
        var (counts, seen) = (_counts[place], _seen[place]);
        var seenCount = 0;
        for (var i = 0; i < following.Length; i += width)
        {
            // Written down each time, and counted only the first: that is cheaper than a branch.
            var word = int.CreateTruncating(following[i]);
            seen[seenCount] = word;
            seenCount += counts[word]++ == 0 ? 1 : 0;
        }

        var words = seen.AsSpan(0, seenCount);
        Sort(words);
        if (width > 1)
        {
            DivideFurther(following, place, width, words);
            return;
        }

        foreach (var word in words)
        {
            Keep(word, counts[word]);
            counts[word] = 0;
        }
    }

    // Where there are many, going through a bit for each word that there is takes less time.
    private void Sort(Span<int> words)
    {
        if (words.Length < _bits.Length / BitsOfWord)
        {
            words.Sort();
            return;
        }

        foreach (var word in words)
            _bits[word >> 6] |= 1UL << word;
        var count = 0;
        for (var i = 0; i < _bits.Length; i++)
        {
            for (; _bits[i] != 0; _bits[i] &= _bits[i] - 1)
                words[count++] = (i << 6) + BitOperations.TrailingZeroCount(_bits[i]);
        }
    }

    private void DivideFurther(ReadOnlySpan<TWord> following, int place, int width, ReadOnlySpan<int> words)
    {
        var counts = _counts[place];
        var next = width - 1;
        if (_divided[place].Length < following.Length)
            _divided[place] = new TWord[following.Length];
        var divided = _divided[place];
        var start = 0;
        foreach (var word in words)
            (counts[word], start) = (start, start + counts[word] * next);
        for (var i = 0; i < following.Length; i += width)
        {
            ref var end = ref counts[int.CreateTruncating(following[i])];
            for (var behind = 1; behind < width; behind++)
                divided[end++] = following[i + behind];
        }

        start = 0;
        foreach (var word in words)
        {
            var end = counts[word];
            counts[word] = 0;
            _words[place] = word;
            Divide(divided.AsSpan(start, end - start), place + 1);
            start = end;
        }
    }

    private void Keep(int last, int count)
    {
        _found.Total += count;
        if (count >= _minCount && count > 0)
            _found.Add(_words.AsSpan(0, _n - 1), last, count);
    }
}
