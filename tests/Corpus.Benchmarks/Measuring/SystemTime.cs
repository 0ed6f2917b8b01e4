namespace Corpus.Benchmarks.Measuring;

/// <summary>What one query takes in one system.</summary>
internal abstract class SystemTime
{
    /// <summary>Of one query, a value for each round.</summary>
    public Sample Microseconds { get; } = new();

    /// <summary>What one query allocates on its thread; 0 where that is not known.</summary>
    public long AllocatedBytes { get; protected set; }

    /// <summary>Runs the query until it is as fast as it gets.</summary>
    public abstract void WarmUp();

    /// <summary>Runs the query and notes its time.</summary>
    public abstract void Measure();
}
