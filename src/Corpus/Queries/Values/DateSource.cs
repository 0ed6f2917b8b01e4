namespace Corpus;

/// <summary>The dates of articles. Its own class: whoever asks no date need not load the assembly of <see cref="PartialDate"/>.</summary>
internal static class DateSource
{
    public static readonly ValueSource<PartialDate> Instance = new BuiltInSource<PartialDate>(BuiltInField.Date, "Date", static article => article.Date, DateFrom);

    private static PartialDate DateFrom(CorpusImage image, uint packed)
        => PartialDate.TryFromPacked(packed, out var date) ? date : throw image.Bytes.Damaged("the date of an article is none");
}
