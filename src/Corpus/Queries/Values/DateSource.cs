namespace Corpus;

/// <summary>The dates of articles. Its own class: whoever asks no date need not load the assembly of <see cref="PartialDate"/>.</summary>
internal static class DateSource
{
    public static readonly ValueSource<PartialDate> Instance = new BuiltInSource<PartialDate>(BuiltInField.Date, "Date", static article => article.Date);
}
