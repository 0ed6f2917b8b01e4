using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

public class FieldConversionTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(
            "true", "True", "TRUE", "tRUE", "false", "False", "FALSE", "yes", "0", "-0", "007", "+31", "-1", "2147483647", "2147483648", "-2147483648",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1.5", "1.", ".5", "1e5", "1E+5", "1e", "1e400", "-1e400", "1e-400", "NaN", "Infinity",
            "∞", "１２", "1,5", "1_000", " 1", "1 ", "2022", "2022-10", "2022-13", "2022-10-11?", "201X", "20é2", "2022-10-11??", ""),
        Gen.OneOf("0", "1", "9", "-", "+", ".", "e", "E", "X", "é", "2022", "-10", "\0", " ").Array[0, 8].Select(string.Concat),
        Gen.Int.Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Double.Select(d => d.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Int[395, 405].Select(length => "1" + new string('0', length - 1)),
        Gen.Int[395, 405].Select(length => "0." + new string('3', length - 2)));

    [Fact]
    public void Programs_read_what_the_compiler_reads()
        => Texts.Sample(
            text =>
            {
                var value = Value(text);
                Assert.Equal(ScalarReading.TryBoolean(text, out var boolean), value.TryToBoolean(out var actualBoolean));
                Assert.Equal(boolean, actualBoolean);
                Assert.Equal(ScalarReading.TryInt64(text, out var int64), value.TryToInt64(out var actualInt64));
                Assert.Equal(int64, actualInt64);
                Assert.Equal(ScalarReading.KindsOf(new SourceScalar(text, ScalarStyle.Plain, default)).HasFlag(ScalarKinds.Int32), value.TryToInt32(out var actualInt32));
                Assert.Equal(value.TryToInt32(out _) ? int64 : 0, actualInt32);
                Assert.Equal(ScalarReading.TryDouble(text, out var number), value.TryToDouble(out var actualNumber));
                if (value.TryToDouble(out _))
                    Assert.Equal(number, actualNumber);
                Assert.Equal(PartialDate.TryParse(text, out var date), value.TryToDate(out var actualDate));
                Assert.Equal(date, actualDate);
            },
            iter: 3_000);

    [Fact]
    public void What_reads_converts()
    {
        Assert.True(Value("True").ToBoolean());
        Assert.False(Value("false").ToBoolean());
        Assert.Equal(-12, Value("-12").ToInt32());
        Assert.Equal(long.MinValue, Value("-9223372036854775808").ToInt64());
        Assert.Equal(6.02e23, Value("6.02e23").ToDouble());
        Assert.Equal(PartialDate.Parse("2022-1X?"), Value("2022-1X?").ToDate());
    }

    [Fact]
    public void What_does_not_read_says_what_was_expected()
    {
        AssertMessage("The field 'n' is 'ja', not 'true' or 'false'.", () => Value("ja").ToBoolean());
        AssertMessage("The field 'n' is '007', not a whole number of 32 bits.", () => Value("007").ToInt32());
        AssertMessage("The field 'n' is '2147483648', not a whole number of 32 bits.", () => Value("2147483648").ToInt32());
        AssertMessage("The field 'n' is '1.5', not a whole number of 64 bits.", () => Value("1.5").ToInt64());
        AssertMessage("The field 'n' is '1,5', not a number.", () => Value("1,5").ToDouble());
        AssertMessage("The field 'n' is '', not a number.", () => Value("").ToDouble());
    }

    [Fact]
    public void What_is_no_date_says_why()
    {
        _ = PartialDate.TryParse("2022-13", out _, out var problem);
        AssertMessage($"The field 'n' is '2022-13', not a date: {problem}.", () => Value("2022-13").ToDate());
    }

    [Fact]
    public void A_long_value_is_shown_short_and_on_one_line()
        => AssertMessage($"The field 'n' is 'a b{new string('c', 37)}…', not a number.", () => Value("a\nb" + new string('c', 1_000)).ToDouble());

    [Fact]
    public void A_list_says_so()
    {
        AssertMessage("The field 'n' is a list of 1 value, not a whole number of 32 bits. Use ToList.", () => List("5").ToInt32());
        AssertMessage("The field 'n' is a list of 2 values, not a date. Use ToList.", () => List("2022", "2023").ToDate());
        Assert.False(List("5").TryToInt32(out _) || List("5").TryToDouble(out _) || List("true").TryToBoolean(out _) || List("2022").TryToDate(out _));
    }

    [Fact]
    public void A_missing_value_says_so()
    {
        var articles = TestCorpus.Articles(TestCorpus.Article("a", "", [TestCorpus.Field("n", "5")]), TestCorpus.Article("b", ""));
        AssertMessage("The field 'n' is missing, not a whole number of 32 bits. Ask IsMissing first.", () => articles[1].FieldAt(0).ToInt32());
        AssertMessage("The field is missing, not a date. Ask IsMissing first.", () => default(FieldValue).ToDate());
    }

    [Fact]
    public void Reading_a_date_allocates_nothing()
    {
        var value = Value("2022-10-11");
        _ = value.ToDate();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var date = value.ToDate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2022, date.Year);
    }

    private static FieldValue Value(string text) => TestCorpus.Articles(TestCorpus.Article("a", "", [TestCorpus.Field("n", text)]))[0].FieldAt(0);

    private static FieldValue List(params string[] texts) => TestCorpus.Articles(TestCorpus.Article("a", "", [TestCorpus.List("n", texts)]))[0].FieldAt(0);

    private static void AssertMessage(string message, Func<object> read) => Assert.Equal(message, Assert.Throws<FormatException>(read).Message);
}
