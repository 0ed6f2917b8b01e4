namespace Corpus;

/// <summary>Counts the different words of every window of a running text. Not thread-safe.</summary>
/// <param name="window">The length of a window in tokens.</param>
/// <param name="wordCount">The numbers of words are less.</param>
internal sealed class MovingTypes(int window, int wordCount)
{
    private readonly int[] _inWindow = new int[window];
    private readonly int[] _counts = new int[wordCount];
    private int _next;
    private int _different;
    private long _tokens;
    private long _sum;

    /// <summary>The mean number of different words of a window for each of its tokens; NaN where there is no whole window.</summary>
    public double MeanRatio => (double)_sum / (_tokens - window + 1) / window;

    /// <summary>Adds the next token. O(1).</summary>
    public void Add(int word)
    {
        if (_tokens >= window && --_counts[_inWindow[_next]] == 0)
            _different--;
        if (_counts[word]++ == 0)
            _different++;
        _inWindow[_next] = word;
        _next = _next + 1 == window ? 0 : _next + 1;
        if (++_tokens >= window)
            _sum += _different;
    }
}
