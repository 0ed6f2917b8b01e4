namespace Corpus;

/// <summary>
/// Counts n-grams without gaps: what follows each token is put beside what follows the other tokens of its word, that is divided by its first word, and so on. So all that is counted together lies together, and
/// nothing is hashed. Not thread-safe.
/// </summary>
internal sealed class NGramCounter
{
    // So few are compared rather than counted.
    private const int Few = 12;

    // So many words are gone through between two looks at the token of cancellation.
    private const int Batch = 16;

    private readonly int _n;
    private readonly int _minCount;
    private readonly int _wordCount;
    private readonly CancellationToken _cancellation;
    private readonly NGramCounts _found;
    private readonly int[] _words;

    // For each place in an n-gram: how often each word is there, zeros between uses; which words those are; and what follows them.
    private readonly int[][] _counts;
    private readonly int[][] _seen;
    private readonly int[][] _divided;

    private NGramCounter(NGramOptions options, int wordCount, CancellationToken cancellation)
    {
        (_n, _minCount, _wordCount, _cancellation) = (options.N, options.MinCount, wordCount, cancellation);
        _found = new NGramCounts(_n);
        _words = new int[_n];
        (_counts, _seen, _divided) = (new int[_n][], new int[_n][], new int[_n][]);
        for (var place = 1; place < _n; place++)
            (_counts[place], _seen[place], _divided[place]) = (new int[wordCount], new int[wordCount], []);
    }

    /// <summary>Counts them. O(n · tokens), and 4 (n − 1) bytes of memory a token.</summary>
    /// <exception cref="InvalidOperationException">There are more tokens, or n-grams, than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NGramCounts Count(Subcorpus subcorpus, WordUnits units, NGramOptions options)
    {
        var counter = new NGramCounter(options, units.Count, subcorpus.Cancellation);
        var frequencies = units.CountsOf(TypeHistogram.Of(subcorpus));
        foreach (var frequency in frequencies)
            counter._found.Tokens += frequency;
        if (options.N == 1)
            counter.KeepWords(frequencies);
        else
            counter.Run(NGramContinuations.Of(subcorpus, units.ByType(), frequencies, options));
        return counter._found;
    }

    private void KeepWords(int[] frequencies)
    {
        for (var word = 0; word < frequencies.Length; word++)
            Keep(word, frequencies[word]);
    }

    private void Run(NGramContinuations continuations)
    {
        for (var word = 0; word < _wordCount; word++)
        {
            if (word % Batch == 0)
                _cancellation.ThrowIfCancellationRequested();
            _words[0] = word;
            Divide(continuations.Of(word), 1);
        }
    }

    // What follows the same words so far, of which there are as many as the place says: the next word and those behind it, for one token after the other.
    private void Divide(ReadOnlySpan<int> following, int place)
    {
        var width = _n - place;
        if (following.Length == width)
            KeepOne(following);
        else if (following.Length > 0 && (following.Length <= Few * width || following.Length / width < _minCount))
            KeepFew(following, width);
        else if (following.Length > 0)
            DivideMany(following, place, width);
    }

    private void KeepOne(ReadOnlySpan<int> following)
    {
        _found.Total++;
        if (_minCount > 1)
            return;
        following[..^1].CopyTo(_words.AsSpan(_n - following.Length));
        _found.Add(_words.AsSpan(0, _n - 1), following[^1], 1);
    }

    // Takes the least of those that are left, and all that are the same, until none is.
    private void KeepFew(ReadOnlySpan<int> following, int width)
    {
        var count = following.Length / width;
        if (count < _minCount)
        {
            _found.Total += count;
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
            words[..^1].CopyTo(_words.AsSpan(_n - width));
            Keep(words[^1], same);
        }
    }

    private void DivideMany(ReadOnlySpan<int> following, int place, int width)
    {
        var (counts, seen) = (_counts[place], _seen[place]);
        var seenCount = 0;
        for (var i = 0; i < following.Length; i += width)
        {
            // Written down each time, and counted only the first: that is cheaper than a branch.
            var word = following[i];
            seen[seenCount] = word;
            seenCount += counts[word]++ == 0 ? 1 : 0;
        }

        var words = seen.AsSpan(0, seenCount);
        words.Sort();
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

    private void DivideFurther(ReadOnlySpan<int> following, int place, int width, ReadOnlySpan<int> words)
    {
        var counts = _counts[place];
        var next = width - 1;
        if (_divided[place].Length < following.Length)
            _divided[place] = new int[following.Length];
        var divided = _divided[place];
        var start = 0;
        foreach (var word in words)
            (counts[word], start) = (start, start + counts[word] * next);
        for (var i = 0; i < following.Length; i += width)
        {
            ref var end = ref counts[following[i]];
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
