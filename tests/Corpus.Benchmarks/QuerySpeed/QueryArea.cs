namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What queries are about; each has a target of its own.</summary>
internal enum QueryArea
{
    /// <summary>Which articles have words.</summary>
    Words,

    /// <summary>Which articles words fit best.</summary>
    Ranking,

    /// <summary>Metadata.</summary>
    Metadata,

    /// <summary>Any characters.</summary>
    Literals,
}
