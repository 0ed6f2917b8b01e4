namespace Corpus;

/// <summary>Goes through the sentences, paragraphs or articles of a subcorpus, in order. Those without a token are left out. Not thread-safe.</summary>
internal sealed class UnitScan(Subcorpus subcorpus, ContextUnit unit)
{
    private int _place = -1;
    private TokenRun _article;
    private long _next;
    private LayerRange _range;
    private int _sentence;

    /// <summary>The tokens of the unit.</summary>
    public TokenRun Current { get; private set; }

    /// <summary>Goes to the next unit, if there is one. O(1), or O(tokens of the paragraph / 64).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool MoveNext()
    {
        while (_next == _article.End)
        {
            if (!MoveToNextArticle())
                return false;
        }

        Current = unit switch
        {
            ContextUnit.Sentence => NextSentence(),
            ContextUnit.Paragraph => new TokenRun(_next, subcorpus.Index.Paragraphs.EndOf(_next, _article.End)),
            _ => _article,
        };
        _next = Current.End;
        return true;
    }

    private bool MoveToNextArticle()
    {
        if (++_place >= subcorpus.ArticleCount || subcorpus.TokenCount == 0)
            return false;
        subcorpus.Cancellation.ThrowIfCancellationRequested();
        var ordinal = subcorpus.OrdinalAt(_place);
        _article = new TokenRun(subcorpus.Index.FirstTokenOf(ordinal), subcorpus.Index.FirstTokenOf(ordinal + 1));
        if (_article.End < _article.Start)
            throw subcorpus.Index.NoArticle(ordinal);
        _next = _article.Start;
        if (unit == ContextUnit.Sentence)
            (_range, _sentence) = (subcorpus.Image.Layers.RangeOf(ordinal), 0);
        return true;
    }

    private TokenRun NextSentence()
    {
        var (first, count) = subcorpus.Image.Layers.TokensOfSentence(_range, _sentence++);
        return new TokenRun(_article.Start + first, _article.Start + first + count);
    }
}
