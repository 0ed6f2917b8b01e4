namespace Corpus.Testing;

/// <summary>The text of an article that errors show, decoded once for all of them, and given up where memory is short: a report may have a million articles. Thread-safe.</summary>
internal sealed class ErrorText(Article article)
{
    private readonly WeakReference<string?> _text = new(null);

    public Article Article => article;

    /// <summary>The text. O(length) the first time.</summary>
    public string Read()
    {
        if (_text.TryGetTarget(out var known))
            return known;
        var text = article.Text.ToString();
        _text.SetTarget(text);
        return text;
    }
}
