namespace Corpus;

/// <summary>Reads the types of all tokens of a subcorpus in order, some at a time. Not thread-safe.</summary>
internal sealed class TypeScan(Subcorpus subcorpus)
{
    /// <summary>How many types are read at a time, at most.</summary>
    public const int Batch = 4096;

    private int _run;
    private long _next = subcorpus.Runs.Length == 0 ? 0 : subcorpus.Runs[0].Start;

    /// <summary>Reads the next types, which are of tokens that follow each other.</summary>
    /// <param name="types">Where to: room for <see cref="Batch"/>.</param>
    /// <param name="start">The position of the first.</param>
    /// <returns>How many; 0 at the end.</returns>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int Read(Span<int> types, out long start)
    {
        var runs = subcorpus.Runs;
        while (_run < runs.Length && _next == runs[_run].End)
        {
            _run++;
            if (_run < runs.Length)
                _next = runs[_run].Start;
        }

        start = _next;
        if (_run == runs.Length)
            return 0;
        subcorpus.Cancellation.ThrowIfCancellationRequested();
        var count = (int)Math.Min(Math.Min(Batch, types.Length), runs[_run].End - _next);
        subcorpus.Index.TypesFrom(_next, types[..count]);
        _next += count;
        return count;
    }
}
