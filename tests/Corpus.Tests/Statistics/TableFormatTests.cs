using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Tables as other programs and readers take them.</summary>
public class TableFormatTests
{
    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Articles = HarbourCorpus.Articles;

    private static readonly JsonSerializerOptions WithSpecialNumbers = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    [Fact]
    public void What_is_written_as_CSV_is_read_again()
        => Gen.OneOf("", " ", ",", "\"", "\n", "\r\n", "a", "é", "\t", " a ", "🙂", ";").Array[0, 6].Select(string.Concat).Array[1, 4].Array[1, 4].Where(lines => lines.All(line => line.Length == lines[0].Length)).Sample(lines =>
        {
            var writer = new StringWriter();
            foreach (var line in lines)
                CsvLine.Write(writer, line);
            Assert.Equal(lines, CsvReader.Read(writer.ToString()));
        }, iter: 2_000);

    [Theory]
    [InlineData("haven", "haven\n")]
    [InlineData("", "\n")]
    [InlineData("de, haven", "\"de, haven\"\n")]
    [InlineData("“haven”", "“haven”\n")]
    [InlineData("een \"haven\"", "\"een \"\"haven\"\"\"\n")]
    [InlineData(" haven", "\" haven\"\n")]
    [InlineData("haven ", "\"haven \"\n")]
    [InlineData("gaat\nde", "\"gaat\nde\"\n")]
    [InlineData("gaat\rde", "\"gaat\rde\"\n")]
    public void A_value_is_quoted_where_it_has_to_be(string value, string written)
    {
        var writer = new StringWriter { NewLine = "\r\n" };
        CsvLine.Write(writer, [value]);
        Assert.Equal(written, writer.ToString());
    }

    [Fact]
    public void Lines_of_a_concordance_are_rows_of_a_file()
    {
        var rows = CsvReader.Read(Csv(Articles.Concordance("de haven", 3).WriteCsv));

        Assert.Equal(["article", "date", "start", "length", "left", "match", "right", "section"], rows[0]);
        Assert.Equal(["a", "2022-10", "0", "8", "", "De haven", "is dicht."], rows[1][..7]);
        Assert.Equal(["a", "2022-10", "20", "8", "dicht. “", "De haven", "blijft dicht”"], rows[2][..7]);
        Assert.Equal(["a", "2022-10", "91", "8", "zaterdag) gaat", "de haven", "open."], rows[3][..7]);
        Assert.All(rows.Skip(1), row => Assert.Equal(Articles[row[0]].Fields.FirstOrDefault(field => field.Key == "section").Value.ToString(), row[7]));
        Assert.Equal(["zaterdag) gaat\nde", "e"], [CsvReader.Read(Csv(Articles.Take(1).Concordance("haven", 4).WriteCsv))[3][4], CsvReader.Read(Csv(Articles.Concordance("welke").WriteCsv))[1][0]]);
        Assert.Equal("", CsvReader.Read(Csv(Articles.Concordance("welke").WriteCsv))[1][1]);
    }

    [Fact]
    public void JSON_has_the_signature_and_the_rows()
    {
        using var json = Json(Articles.Concordance("haven", 4).WriteJson);
        var rows = json.RootElement.GetProperty("rows");

        Assert.Equal(Articles.Concordance("haven", 4).Signature, json.RootElement.GetProperty("signature").GetString());
        Assert.Equal(8, rows.GetArrayLength());
        Assert.Equal("zaterdag) gaat\nde", rows[2].GetProperty("left").GetString());
        Assert.Equal((94, 5), (rows[2].GetProperty("start").GetInt32(), rows[2].GetProperty("length").GetInt32()));

        using var none = Json(Articles.Concordance("nergens").WriteJson);
        Assert.Equal(0, none.RootElement.GetProperty("rows").GetArrayLength());
    }

    // A year without articles has no frequency per million; what occurs on one side only has an infinite ratio.
    [Fact]
    public void Numbers_that_are_none_are_told_in_both()
    {
        var trend = ExecutorCorpora.Of(TestCorpus.Article("", "haven", "2020"), TestCorpus.Article("", "haven haven", "2022")).Trend("haven");
        Assert.Equal([["period", "kind", "count", "tokens", "perMillion", "articles", "articlesWith"], ["2020", "period", "1", "1", "1000000", "1", "1"], ["2021", "period", "0", "0", "NaN", "0", "0"], ["2022", "period", "2", "2", "1000000", "1", "1"]], CsvReader.Read(Csv(trend.WriteCsv)));
        using var json = Json(trend.WriteJson);
        Assert.Equal("NaN", json.RootElement.GetProperty("rows")[1].GetProperty("perMillion").GetString());
        Assert.True(double.IsNaN(json.RootElement.GetProperty("rows")[1].GetProperty("perMillion").Deserialize<double>(WithSpecialNumbers)));

        var keyness = Articles.Where(a => a.Id == "e").Keyness(Articles.Where(a => a.Id == "d"));
        using var ratios = Json(keyness.WriteJson);
        var values = ratios.RootElement.GetProperty("rows").EnumerateArray().ToDictionary(row => row.GetProperty("word").GetString()!, row => row.GetProperty("oddsRatio").Deserialize<double>(WithSpecialNumbers));
        Assert.Equal((double.PositiveInfinity, 0.0), (values["welke"], values["was"]));
        var file = CsvReader.Read(Csv(keyness.WriteCsv));
        Assert.Equal("Infinity", file.Single(row => row[0] == "welke")[Array.IndexOf(file[0], "oddsRatio")]);
    }

    [Fact]
    public void Every_number_is_read_again_as_it_is()
    {
        var list = Articles.Collocations("haven", 2);
        var rows = CsvReader.Read(Csv(list.WriteCsv));
        Assert.Equal(list.Select(row => row.Table.LogLikelihood), rows.Skip(1).Select(row => double.Parse(row[Array.IndexOf(rows[0], "logLikelihood")], System.Globalization.CultureInfo.InvariantCulture)));
        using var json = Json(list.WriteJson);
        Assert.Equal(list.Select(row => row.Table.MI3), json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("mi3").Deserialize<double>(WithSpecialNumbers)));
    }

    [Fact]
    public void A_file_has_every_measure_and_what_it_takes_to_compute_it()
    {
        var collocations = Articles.Collocations("haven", 2, AssociationMeasure.MinimumSensitivity);
        var rows = CsvReader.Read(Csv(collocations.WriteCsv));
        foreach (var measure in Enum.GetValues<AssociationMeasure>())
            Assert.Equal(collocations[0].Of(measure), double.Parse(rows[1][Array.IndexOf(rows[0], ColumnName.Of(measure))], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal($"{collocations[0].Table.O22}", rows[1][Array.IndexOf(rows[0], "o22")]);
        Assert.Contains("minimumSensitivity", collocations.ToString(), StringComparison.Ordinal);

        var keyness = Articles.Keyness(Articles.Skip(1));
        using var json = Json(keyness.WriteJson);
        foreach (var measure in Enum.GetValues<KeynessMeasure>())
            Assert.Equal(keyness[0].Table.Of(measure), json.RootElement.GetProperty("rows")[0].GetProperty(ColumnName.Of(measure)).Deserialize<double>(WithSpecialNumbers));
        Assert.Equal(keyness.ReferenceSize, json.RootElement.GetProperty("totals").GetProperty("referenceSize").GetInt64());

        var dispersion = Articles.Dispersion("haven");
        using var spread = Json(dispersion.WriteJson);
        Assert.Equal(dispersion.Measures.DP, spread.RootElement.GetProperty("totals").GetProperty("dp").GetDouble());
    }

    [Fact]
    public void The_parts_of_a_dispersion_are_called_as_the_articles_have_it()
        => Assert.Equal(["sport", "(none)"], ExecutorCorpora.Of(
            TestCorpus.Article("a", "haven", [TestCorpus.Field("section", "sport")]), TestCorpus.Article("b", "haven", "2022")).Dispersion("haven", a => a.Section).Select(part => part.Name));

    [Fact]
    public void A_table_prints_its_first_rows_and_how_many_more_there_are()
    {
        var list = Articles.FrequencyList();
        var lines = list.ToString().Split('\n');

        Assert.Equal(1 + 20 + 1 + 1, lines.Length);
        Assert.Equal("rank  word          count  perMillion  articles", lines[0]);
        Assert.Equal("   1  haven             8   153,846.2         5", lines[1]);
        Assert.Equal($"… and {list.Count - 20} more", lines[^2]);
        Assert.Equal(list.Signature, lines[^1]);

        var few = Articles.FrequencyListsBy(a => a.Section)[2].Value;
        Assert.DoesNotContain("more", few.ToString(), StringComparison.Ordinal);
        Assert.Equal(1 + few.Count + 1, few.ToString().Split('\n').Length);
    }

    [Fact]
    public void A_trend_has_periods_and_dates_that_name_none()
    {
        string Rows(TimePeriod period) => string.Join('\n', Articles.Trend("haven", period).Where(row => row.Articles > 0).Select(row => $"{row}, {row.ArticlesWith} of {row.Articles}"));

        Assert.Equal("2022: 5 of 42, 3 of 3\n201X (coarser): 1 of 5, 1 of 1\n(unknown): 2 of 5, 1 of 1", Rows(TimePeriod.Year));
        Assert.Equal("2022-10: 3 of 25, 1 of 1\n201X (coarser): 1 of 5, 1 of 1\n2022 (coarser): 1 of 8, 1 of 1\n2022-1X (coarser): 1 of 9, 1 of 1\n(unknown): 2 of 5, 1 of 1", Rows(TimePeriod.Month));
        Assert.Equal(0, Articles.Trend("haven", TimePeriod.Day).PeriodCount);
    }

    private static string Csv(Action<TextWriter, CancellationToken> write)
    {
        var writer = new StringWriter { NewLine = "\r\n" };
        write(writer, default);
        return writer.ToString();
    }

    private static JsonDocument Json(Action<Stream, CancellationToken> write)
    {
        using var stream = new MemoryStream();
        write(stream, default);
        return JsonDocument.Parse(stream.ToArray());
    }
}
