namespace Corpus;

/// <summary>
/// Counts n-grams between whose words others may stand: the places are divided by their first word, those of each by their second, and so on, so that nothing is hashed. Not thread-safe.
/// </summary>
internal sealed class SkipGramCounter
{
    private readonly WordSequence _sequence;
    private readonly NGramCounts _found;
    private readonly int _n;
    private readonly int _skip;
    private readonly int _minCount;
    private readonly CountedCorpora _subcorpora;

    // How often each word comes next; zeros between uses. One for each place, since the words of one are gone through while those of the next are counted.
    private readonly int[][] _counts;
    private readonly int[] _words;
    private readonly int _wordCount;

    private SkipGramCounter(WordSequence sequence, int wordCount, NGramOptions options, CountedCorpora subcorpora)
    {
        (_sequence, _wordCount, _subcorpora) = (sequence, wordCount, subcorpora);
        (_n, _skip, _minCount) = (options.N, options.Skip, options.MinCount);
        _found = new NGramCounts(_n);
        _words = new int[_n];
        _counts = new int[_n][];
        for (var i = 0; i < _n; i++)
            _counts[i] = new int[wordCount];
    }

    /// <summary>Counts those of at least two words. O(n · tokens · ways to skip), and 13 bytes of memory a token.</summary>
    /// <exception cref="InvalidOperationException">There are more tokens, or n-grams, than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NGramCounts Count(CountedCorpora subcorpora, JoinedUnits units, NGramOptions options)
    {
        var sequence = WordSequence.Of(subcorpora, units, options.Within);
        var counter = new SkipGramCounter(sequence, units.Count, options, subcorpora);
        foreach (var word in sequence.Words)
            counter._found.Tokens += word >= 0 ? 1 : 0;
        counter.Run();
        return counter._found;
    }

    private void Run()
    {
        var starts = PlacesByWord(out var ends);
        var start = 0;
        for (var word = 0; word < _wordCount; word++)
        {
            _subcorpora.ThrowIfCancelled();
            var end = ends[word];
            if (end - start > 0)
            {
                _words[0] = word;
                Divide(starts.AsSpan(start, end - start), 1);
            }

            start = end;
        }
    }

    // The tokens of each word that may begin an n-gram, in order: sorted by counting. What is left of a place is how many tokens may still be left out, which is all of them here.
    private Place[] PlacesByWord(out int[] ends)
    {
        var (words, room) = (_sequence.Words, _sequence.Room);
        var all = _counts[0];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] >= 0 && room[i] >= _n - 1)
                all[words[i]]++;
        }

        ends = new int[_wordCount];
        var next = 0;
        for (var word = 0; word < _wordCount; word++)
            (ends[word], next, all[word]) = (next, next + all[word], 0);
        var places = GC.AllocateUninitializedArray<Place>(next);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] >= 0 && room[i] >= _n - 1)
                places[ends[words[i]]++] = new Place(i, _skip);
        }

        return places;
    }

    // The places have the same words so far; how many words that is, is the depth.
    private void Divide(ReadOnlySpan<Place> places, int depth)
    {
        var counts = _counts[depth];
        var seen = new List<int>();
        var total = 0L;
        foreach (var place in places)
        {
            var last = LastNext(place, depth);
            for (var next = place.Token + 1; next <= last; next++)
            {
                var word = _sequence.Words[next];
                if (word < 0)
                    continue;
                if (counts[word]++ == 0)
                    seen.Add(word);
                total++;
            }
        }

        seen.Sort();
        if (depth == _n - 1)
            Keep(seen, counts);
        else
            GoOn(places, depth, seen, counts, total);
    }

    private void Keep(List<int> seen, int[] counts)
    {
        foreach (var word in seen)
        {
            if (counts[word] >= _minCount)
                _found.Add(_words.AsSpan(0, _n - 1), word, counts[word]);
            _found.Total += counts[word];
            counts[word] = 0;
        }
    }

    private void GoOn(ReadOnlySpan<Place> places, int depth, List<int> seen, int[] counts, long total)
    {
        if (total > Array.MaxLength)
            throw new InvalidOperationException($"A word of the articles is followed in {total:N0} ways, of which at most {Array.MaxLength:N0} can be counted together. Skip less, or count parts of the articles.");
        var divided = new Place[total];
        var start = 0;
        foreach (var word in seen)
            (counts[word], start) = (start, start + counts[word]);
        foreach (var place in places)
        {
            var last = LastNext(place, depth);
            for (var next = place.Token + 1; next <= last; next++)
            {
                var word = _sequence.Words[next];
                if (word >= 0)
                    divided[counts[word]++] = new Place(next, place.Skip - (next - place.Token - 1));
            }
        }

        start = 0;
        foreach (var word in seen)
        {
            var end = counts[word];
            counts[word] = 0;
            _words[depth] = word;
            Divide(divided.AsSpan(start, end - start), depth + 1);
            start = end;
        }
    }

    // The last token that may come next, so that the words that follow it still have room.
    private int LastNext(Place place, int depth)
        => place.Token + Math.Min(1 + place.Skip, _sequence.Room[place.Token] - (_n - 1 - depth));

    /// <param name="Token">The token of the last word so far.</param>
    /// <param name="Skip">How many tokens may still be left out.</param>
    private readonly record struct Place(int Token, int Skip);
}
