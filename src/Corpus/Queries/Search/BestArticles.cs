namespace Corpus;

/// <summary>Keeps the first of the articles that it is offered. Not thread-safe.</summary>
internal sealed class BestArticles(int limit)
{
    // Once there are as many as the limit: a heap, the last of them on top, so that most articles are refused by one comparison.
    private RankedArticle[] _entries = new RankedArticle[Math.Min(limit, 32)];
    private int _count;

    /// <summary>Who has a lower score is refused, so that it need not be offered.</summary>
    public double LowestScore { get; private set; } = double.NegativeInfinity;

    /// <summary>Takes the article if it is one of the first. O(1) for most, O(log limit) at worst.</summary>
    public void Offer(int ordinal, double score)
    {
        var article = new RankedArticle(ordinal, score);
        if (_count == limit)
        {
            if (limit > 0 && _entries[0].IsBehind(article))
            {
                Sink(0, article);
                LowestScore = _entries[0].Score;
            }

            return;
        }

        if (_count == _entries.Length)
            Array.Resize(ref _entries, (int)Math.Min(limit, 2L * _count));
        _entries[_count++] = article;
        if (_count == limit)
        {
            for (var i = limit / 2 - 1; i >= 0; i--)
                Sink(i, _entries[i]);
            LowestScore = _entries[0].Score;
        }
    }

    /// <summary>The first articles, in order; this is of no use any more. O(limit log limit).</summary>
    public RankedArticle[] ToSorted()
    {
        var sorted = _count == _entries.Length ? _entries : _entries[.._count];
        Array.Sort(sorted, RankedArticle.Compare);
        return sorted;
    }

    private void Sink(int place, RankedArticle article)
    {
        while (2 * place + 1 < _count)
        {
            var child = 2 * place + 1;
            if (child + 1 < _count && _entries[child + 1].IsBehind(_entries[child]))
                child++;
            if (!_entries[child].IsBehind(article))
                break;
            _entries[place] = _entries[child];
            place = child;
        }

        _entries[place] = article;
    }
}
