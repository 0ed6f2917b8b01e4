namespace Corpus;

/// <summary>The article that a plan asks next. Not thread-safe.</summary>
internal sealed class PlanCandidate(CorpusImage image)
{
    private Scope? _scope;
    private bool _isHere;

    public int Ordinal { get; private set; }

    /// <summary>The article for conditions that have to be evaluated; made when the first of them asks.</summary>
    public Scope Scope
    {
        get
        {
            if (!_isHere)
            {
                var article = new PlainArticle(new ArticleHandle(image, Ordinal));
                if (_scope is null)
                    _scope = new Scope(article);
                else
                    _scope.Article = article;
                _isHere = true;
            }

            return _scope!;
        }
    }

    /// <summary>Makes it another article. O(1).</summary>
    public void MoveTo(int ordinal)
    {
        Ordinal = ordinal;
        _isHere = false;
    }
}
