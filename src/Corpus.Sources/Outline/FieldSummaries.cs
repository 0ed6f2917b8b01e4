namespace Corpus.Sources;

/// <summary>Summarises the fields of an article.</summary>
internal static class FieldSummaries
{
    /// <summary>The longest value, in UTF-16 units, that can be a word of a vocabulary.</summary>
    public const int LongestWord = 40;

    public static EquatableArray<FieldSummary> Of(IReadOnlyList<SourceField> fields)
    {
        var summaries = new List<FieldSummary>(fields.Count);
        foreach (var field in fields)
        {
            if (!field.Value.IsNull)
                summaries.Add(Of(field));
        }

        return new EquatableArray<FieldSummary>([.. summaries]);
    }

    private static FieldSummary Of(SourceField field)
    {
        var kinds = ScalarKinds.All;
        var areWords = true;
        var scalars = field.Value.Scalars;
        foreach (var scalar in scalars)
        {
            kinds = Common(kinds, ScalarReading.KindsOf(scalar));
            areWords &= scalar.Text.Length <= LongestWord && scalar.Style != ScalarStyle.Structure;
        }

        var words = areWords ? new EquatableArray<string>([.. scalars.Select(scalar => scalar.Text)]) : default;
        return new FieldSummary(field.Key, field.Value.IsList, kinds, words);
    }

    /// <summary>What both can be. A year beside a date is a date; so a date says less than a year and stands for both.</summary>
    public static ScalarKinds Common(ScalarKinds a, ScalarKinds b)
    {
        const ScalarKinds Dates = ScalarKinds.Date | ScalarKinds.Year;
        var common = a & b;
        if ((common & Dates) == ScalarKinds.None && (a & Dates) != ScalarKinds.None && (b & Dates) != ScalarKinds.None)
            common |= ScalarKinds.Date;
        return common;
    }
}
