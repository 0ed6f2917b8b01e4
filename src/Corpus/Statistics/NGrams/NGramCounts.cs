namespace Corpus;

/// <summary>Different n-grams with their counts, in the order of their words.</summary>
/// <param name="n">How many words each has.</param>
internal sealed class NGramCounts(int n)
{
    private int[] _words = new int[16 * n];
    private int[] _counts = new int[16];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>How often each occurs.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, Length);

    /// <summary>How many tokens count.</summary>
    public long Tokens { get; set; }

    /// <summary>What all counts come to, those included that were too low to be kept.</summary>
    public long Total { get; set; }

    /// <summary>The words of an n-gram.</summary>
    public ReadOnlySpan<int> WordsAt(int index) => _words.AsSpan(index * n, n);

    /// <summary>Adds an n-gram.</summary>
    /// <param name="first">Its words but the last.</param>
    /// <param name="last">The last.</param>
    /// <param name="count">How often it occurs.</param>
    public void Add(ReadOnlySpan<int> first, int last, int count)
    {
        if (Length == _counts.Length)
            Grow();
        first.CopyTo(_words.AsSpan(Length * n));
        _words[Length * n + n - 1] = last;
        _counts[Length++] = count;
    }

    private void Grow()
    {
        var length = (int)Math.Min(2L * _counts.Length, Array.MaxLength / n);
        if (length == _counts.Length)
            throw new InvalidOperationException($"There are more than {length:N0} different n-grams. Leave out the rare ones with a minimum count, or count parts of the articles.");
        Array.Resize(ref _words, length * n);
        Array.Resize(ref _counts, length);
    }
}
