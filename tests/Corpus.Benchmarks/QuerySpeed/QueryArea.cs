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

    /// <summary>Metadata, before queries have left anything behind that helps the next. There is no target.</summary>
    FirstMetadata,

    /// <summary>Any characters.</summary>
    Literals,
}
