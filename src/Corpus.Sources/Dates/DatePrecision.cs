namespace Corpus;

/// <summary>How closely a <see cref="PartialDate"/> is known, from coarse to fine; a finer one has the greater value.</summary>
/// <remarks>
/// It names the finest part that is known in full: <c>1985-04-XX</c> and <c>1985-04-1X</c> have the precision
/// <see cref="Month"/>, <c>1985-XX</c> and <c>1985-1X</c> the precision <see cref="Year"/>.
/// </remarks>
public enum DatePrecision
{
    /// <summary>Nothing is known: <c>default(PartialDate)</c>.</summary>
    Unknown,

    /// <summary>The first two digits of the year are known: <c>20XX</c> is 2000 to 2099.</summary>
    Century,

    /// <summary>The first three digits of the year are known: <c>201X</c> is 2010 to 2019.</summary>
    Decade,

    /// <summary>The year is known: <c>2022</c>, <c>2022-XX</c>, <c>2022-XX-XX</c>, <c>2022-1X</c>.</summary>
    Year,

    /// <summary>The month is known: <c>2022-10</c>, <c>2022-10-XX</c>, <c>2022-10-1X</c>.</summary>
    Month,

    /// <summary>The day is known: <c>2022-10-11</c>.</summary>
    Day,
}
