namespace Corpus;

/// <summary>Finds where one reading of a pattern stands in articles, in their order, some places at a time. Not thread-safe.</summary>
internal sealed class HitReader
{
    private readonly TextIndex _index;
    private readonly TypeSet[] _reading;
    private readonly int _rarest;
    private readonly PlaceReader _places;
    private RunFilter _filter;

    /// <summary>Before the first place. O(log), and where several words of a sequence's rarest token have to be sorted O(n log n) for their n tokens.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public HitReader(Subcorpus subcorpus, TypeSet[] reading)
    {
        _index = subcorpus.Index;
        _reading = reading;
        for (var i = 1; i < reading.Length; i++)
        {
            if (reading[i].Frequency < reading[_rarest].Frequency)
                _rarest = i;
        }

        _places = PlaceReader.Of(subcorpus, reading[_rarest]);
        _filter = new RunFilter(subcorpus);
    }

    /// <summary>How many tokens each place has.</summary>
    public int Length => _reading.Length;

    /// <summary>Reads the next places.</summary>
    /// <param name="starts">Where to: the positions of the first tokens; room for <see cref="PlaceReader.Batch"/>.</param>
    /// <returns>How many; 0 at the end.</returns>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int Read(Span<uint> starts)
    {
        // An article is within one run, and a place within one article.
        while (_places.Read(starts) is > 0 and var read)
        {
            var places = starts[.._filter.Keep(starts[..read])];
            if (_reading.Length > 1)
                places = KeepSequences(places);
            if (places.Length == 0)
                continue;
            places.CopyTo(starts);
            return places.Length;
        }

        return 0;
    }

    private Span<uint> KeepSequences(Span<uint> places)
    {
        while (places is [var first, ..] && first < _rarest)
            places = places[1..];
        while (places is [.., var last] && last - _rarest + _reading.Length > _index.TokenCount)
            places = places[..^1];

        for (var i = 0; i < _reading.Length; i++)
        {
            var types = _reading[i];
            if (i != _rarest && types.Terms is not null)
                places = places[..(types.IsRange ? _index.Keep(places, i - _rarest, (types.First, types.End)) : KeepMembers(places, i - _rarest, types))];
        }

        var kept = 0;
        foreach (var place in places)
        {
            var start = place - (uint)_rarest;
            if (!_index.Paragraphs.BeginsIn(start + 1L, start + _reading.Length))
                places[kept++] = start;
        }

        return places[..kept];
    }

    private int KeepMembers(Span<uint> places, int distance, TypeSet types)
    {
        var kept = 0;
        foreach (var place in places)
        {
            if (types.Contains(_index.TypeAt(place + (long)distance)))
                places[kept++] = place;
        }

        return kept;
    }
}
