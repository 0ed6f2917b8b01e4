namespace Corpus;

/// <summary>What a date says about its own reliability: the character after it.</summary>
/// <remarks>
/// The EDTF specification (Library of Congress, 2019), level 1, "Qualification of a date (complete)", a profile of
/// ISO 8601-2:2019. The qualifier applies to the whole date.
/// </remarks>
[Flags]
public enum DateQualifier
{
    /// <summary>No qualifier.</summary>
    None = 0,

    /// <summary><c>?</c>: the source of the date is doubtful.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is an estimate, near the true one.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
