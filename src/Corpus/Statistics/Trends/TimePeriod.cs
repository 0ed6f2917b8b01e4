namespace Corpus;

/// <summary>How time is divided.</summary>
public enum TimePeriod
{
    /// <summary>Into years.</summary>
    Year,

    /// <summary>Into months.</summary>
    Month,

    /// <summary>Into days.</summary>
    Day,
}
