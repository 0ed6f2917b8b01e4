using System.Text.RegularExpressions;

namespace Corpus.Tests.Queries.Conditions;

/// <summary>Conditions as C#.</summary>
public class ConditionTextTests
{
    private static readonly ArticleFields Fields = TestCorpus.Articles(TestCorpus.Three()).Fields;

    private enum Section
    {
        OudNieuws,
        Sport,
    }

    [Fact]
    public void Conditions_read_as_they_were_written()
    {
        var a = Fields;
        var ratio = FieldSymbols.Number(Fields, "Ratio", -1, static _ => 0.5);
        var section = FieldSymbols.NullableEnum<Section>(Fields, "Section", -1, static _ => null);
        var limit = 7;
        var nan = double.NaN;
        bool[] flags = [true];
        (Condition Condition, string Text)[] cases =
        [
            (a.Date.Year == 2022, "a.Date.Year == 2022"),
            (2022 < a.Date.Year, "a.Date.Year > 2022"),
            (a.Date.Month == limit, "a.Date.Month == 7"),
            (a.Date.Day == null, "a.Date.Day == null"),
            (a.Date >= PartialDate.Parse("2022-10"), "a.Date >= PartialDate.Parse(\"2022-10\")"),
            (a.Date == default, "a.Date == default(PartialDate)"),
            (a.Date.Latest < new DateOnly(2022, 1, 31), "a.Date.Latest < new DateOnly(2022, 1, 31)"),
            (DateInterval.Parse("2022/..").Contains(a.Date), "DateInterval.Parse(\"2022/..\").Contains(a.Date)"),
            (a.Date.Precision >= DatePrecision.Month, "a.Date.Precision >= DatePrecision.Month"),
            (a.Date.Qualifier.HasFlag(DateQualifier.Uncertain), "a.Date.Qualifier.HasFlag(DateQualifier.Uncertain)"),
            (!a.Date.IsUnknown, "!a.Date.IsUnknown"),
            (section == Section.Sport, "a.Section == Section.Sport"),
            (section.In(Section.Sport, null), "a.Section.In(Section.Sport, null)"),
            (section == (Section)9, "a.Section == (Section)9"),
            (ratio < 2, "a.Ratio < 2"),
            (ratio < 2.0, "a.Ratio < 2.0"),
            (ratio != 0.5f, "a.Ratio != 0.5f"),
            (ratio > nan, "a.Ratio > double.NaN"),
            (ratio == 1e300, "a.Ratio == 1E+300"),
            (ratio == 1UL, "a.Ratio == 1UL"),
            (a.Title == null, "a.Title == null"),
            (a.Title?.Contains('\'') == true, "a.Title?.Contains('\\'') == true"),
            (a.Title?.Contains("x") == false, "a.Title != null && !(a.Title?.Contains(\"x\") == true)"),
            (a.Id.StartsWith("a\"b\\\n\u202E", StringComparison.Ordinal), "a.Id.StartsWith(\"a\\\"b\\\\\\n\\u202E\", StringComparison.Ordinal)"),
            (new List<string> { "nl", "fy" }.Contains(a.Language), "new[] { \"nl\", \"fy\" }.Contains(a.Language)"),
            (a.Text.ContainsWord("Brug", matchCase: true), "a.Text.ContainsWord(\"Brug\", matchCase: true)"),
            (a.Text.ContainsMatch(new Regex("b+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)), "a.Text.ContainsMatch(new Regex(\"b+\", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))"),
            (a.Quotations.Any(), "a.Quotations.Count > 0"),
            (a.Quotations.Any(q => q.Speaker?.Text.Contains("Jan") == true), "a.Quotations.Any(q => q.Speaker?.Text.Contains(\"Jan\") == true)"),
            (a.Quotations.Any(q => q.Speaker.Value.Text.StartsWith("Jan")), "a.Quotations.Any(q => q.Speaker.Value.Text.StartsWith(\"Jan\"))"),
            (a.Title?.Length > 3, "a.Title?.Length > 3"),
            (!a.Quotations.Any(q => !(q.Cue?.Text.IsEmpty == true)), "!a.Quotations.Any(q => !(q.Cue?.Text.IsEmpty == true))"),
            (a.Sentences.Any(s => s.Quotations.Any(q => q.Start > 3 && s.Index == 0 && a.Date.Year == 2022)), "a.Sentences.Any(s => s.Quotations.Any(q => q.Start > 3 && s.Index == 0 && a.Date.Year == 2022))"),
            (flags.Contains(a.Date.IsUnknown && a.Text.IsEmpty), "new[] { true }.Contains((a.Date.IsUnknown && a.Text.IsEmpty))"),
            (a.Quotations.Any(q => flags.Contains(q.IsClosed && a.Text.IsEmpty)), "a.Quotations.Any(q => new[] { true }.Contains((q.IsClosed && a.Text.IsEmpty)))"),
            (a.Tokens.All(t => t.Length > 0), "!a.Tokens.Any(t => !(t.Length > 0))"),
        ];

        Assert.All(cases, one => Assert.Equal(one.Text, one.Condition.ToString()));
    }

    [Fact]
    public void Parentheses_stand_where_they_are_needed()
    {
        Condition x = Fields.Id == "x", y = Fields.Id == "y", z = Fields.Date.IsUnknown;

        Assert.Equal("a.Id == \"x\" && a.Id == \"y\" || a.Date.IsUnknown", ((x & y) | z).ToString());
        Assert.Equal("(a.Id == \"x\" || a.Id == \"y\") && a.Date.IsUnknown", ((x | y) & z).ToString());
        Assert.Equal("a.Id == \"x\" && a.Id == \"y\" && a.Date.IsUnknown", (x & (y & z)).ToString());
        Assert.Equal("!(a.Id == \"x\" || !a.Date.IsUnknown)", (!(x | !z)).ToString());
        Assert.Equal("!!a.Date.IsUnknown", (!!z).ToString());
    }

    [Fact]
    public void What_is_long_is_cut_in_the_middle()
    {
        Condition chain = Fields.Text.Contains(new string('x', 300));
        for (var i = 0; i < 30; i++)
            chain |= Fields.Text.Contains(new string('y', 300));

        var text = chain.ToString();

        Assert.Equal(2003, text.Length);
        Assert.StartsWith("a.Text.Contains(\"" + new string('x', 100) + "…", text, StringComparison.Ordinal);
        Assert.Contains(" … ", text, StringComparison.Ordinal);
    }
}
