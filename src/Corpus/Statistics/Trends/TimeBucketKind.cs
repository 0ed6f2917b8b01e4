namespace Corpus;

/// <summary>What a <see cref="TimeBucket"/> is.</summary>
public enum TimeBucketKind
{
    /// <summary>A year, a month or a day.</summary>
    Period,

    /// <summary>What is longer, because the date of its articles is not known more exactly.</summary>
    Coarser,

    /// <summary>Any time: nothing is known of the date of its articles.</summary>
    Unknown,
}
