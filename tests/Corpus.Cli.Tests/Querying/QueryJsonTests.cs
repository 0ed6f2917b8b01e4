using System.Text.Json;

namespace Corpus.Cli.Tests.Querying;

/// <summary>The JSON of the verbs that ask a corpus, with values that a person can count in the articles.</summary>
public sealed class QueryJsonTests
{
    [Fact]
    public void Search_has_hits_with_passages_and_the_places_of_what_was_found()
    {
        var json = Json("search", "\"haven niet uit\"", "Krant", "Havenpost");

        Assert.Equal("\"haven niet uit\"", json.GetProperty("query").GetString());
        Assert.Equal(1, json.GetProperty("count").GetInt32());
        var hit = Assert.Single(json.GetProperty("hits").EnumerateArray());
        Assert.Equal(("Krant", "2019/oosthaven-dicht-na-storm", "2019-03-11"), (Text(hit, "corpus"), Text(hit, "id"), Text(hit, "date")));
        Assert.True(hit.GetProperty("score").GetDouble() > 0);
        var passage = Assert.Single(hit.GetProperty("passages").EnumerateArray());
        var text = Text(passage, "text");
        Assert.Equal("Negen schepen liggen op zee te wachten, vier andere kunnen de haven niet uit.", text);
        var mark = Assert.Single(passage.GetProperty("marks").EnumerateArray());
        Assert.Equal("haven niet uit", text.Substring(mark.GetProperty("start").GetInt32() - passage.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void Search_counts_all_and_shows_as_many_as_were_asked_for()
    {
        var json = Json("search", "haven", "Krant", "--limit", "2");

        Assert.Equal((7, 2), (json.GetProperty("count").GetInt32(), json.GetProperty("hits").GetArrayLength()));
    }

    [Fact]
    public void An_article_without_a_date_has_null()
        => Assert.Equal(JsonValueKind.Null, Json("search", "id:undated/how-to-write-to-us", "Havenpost").GetProperty("hits")[0].GetProperty("date").ValueKind);

    [Fact]
    public void A_search_that_finds_nothing_has_no_hits_and_is_told_by_the_exit_code()
    {
        var (exitCode, output, _) = QueryTool.Pipe("search", "ditwoordbestaatniet", "Krant", "--json");

        Assert.Equal(1, exitCode);
        Assert.Equal(0, JsonDocument.Parse(output).RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public void Kwic_has_the_signature_and_a_row_for_each_line()
    {
        var json = Json("kwic", "haven", "Krant", "--context", "2");

        Assert.StartsWith("concordance: pattern=\"haven\"; window=2; lines=all; corpus=Krant; ", Text(json, "signature"), StringComparison.Ordinal);
        var rows = json.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(8, rows.Count);
        Assert.Equal(("Krant", "2019/oosthaven-dicht-na-storm"), (Text(rows[0], "corpus"), Text(rows[0], "article")));
        Assert.Equal(("kunnen de", "haven", "niet uit"), (Text(rows[0], "left"), Text(rows[0], "match"), Text(rows[0], "right")));
        Assert.Equal(("binnenland", 256, 5), (Text(rows[0], "section"), rows[0].GetProperty("start").GetInt32(), rows[0].GetProperty("length").GetInt32()));
    }

    [Fact]
    public void So_many_lines_that_they_are_written_in_parts_are_one_object()
    {
        var rows = Json("kwic", "*", "Krant", "Havenpost", "--context", "1").GetProperty("rows");

        Assert.Equal(17817 + 6363, rows.GetArrayLength());
        Assert.Equal(("Havenpost", "”"), (Text(rows[17817 + 6362], "corpus"), Text(rows[17817 + 6362], "match")));
    }

    [Fact]
    public void Kwic_counts_without_lines()
    {
        var json = Json("kwic", "de", "Krant", "--count");

        Assert.Equal(899, json.GetProperty("count").GetInt32());
        Assert.False(json.TryGetProperty("rows", out _));
    }

    [Fact]
    public void Stats_has_figures_words_and_groups()
    {
        var json = Json("stats", "Krant", "--top", "1", "--by", "section", "--by", "year");

        var figures = json.GetProperty("figures");
        Assert.Equal((46, 17817), (figures.GetProperty("articles").GetInt32(), figures.GetProperty("tokens").GetInt32()));
        var words = json.GetProperty("frequencies");
        Assert.Equal(("words", 17817), (Text(words, "of"), words.GetProperty("totals").GetProperty("tokens").GetInt32()));
        Assert.Equal(figures.GetProperty("types").GetInt32(), words.GetProperty("count").GetInt32());
        Assert.Equal((".", 1167), (Text(words.GetProperty("rows")[0], "word"), words.GetProperty("rows")[0].GetProperty("count").GetInt32()));
        var groups = json.GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(["section", "year"], groups.Select(group => Text(group, "by")));
        Assert.Equal(3, groups[0].GetProperty("rows").EnumerateArray().Single(row => Text(row, "value") == "sport").GetProperty("articles").GetInt32());
        Assert.All(groups, group => Assert.Equal(46, group.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("articles").GetInt32())));
        Assert.Equal(JsonValueKind.Null, groups[1].GetProperty("rows").EnumerateArray().Last().GetProperty("value").ValueKind);
        Assert.StartsWith("lexical diversity: ", Text(json, "signature"), StringComparison.Ordinal);
        Assert.StartsWith("frequency list: ", Text(words, "signature"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_JSON_has_no_number_for_is_a_string()
    {
        var json = Json("stats", "Krant", "--from", "2030");

        Assert.Equal(0, json.GetProperty("figures").GetProperty("articles").GetInt32());
        Assert.Equal("NaN", json.GetProperty("figures").GetProperty("mattr").GetString());
    }

    [Fact]
    public void Collocates_has_every_measure_and_the_cells_that_it_is_made_of()
    {
        var json = Json("collocates", "haven", "Krant", "--left", "1", "--top", "1");

        Assert.Equal(8, json.GetProperty("totals").GetProperty("occurrences").GetInt32());
        var row = Assert.Single(json.GetProperty("rows").EnumerateArray());
        Assert.Equal(("de", 7, 899), (Text(row, "word"), row.GetProperty("observed").GetInt32(), row.GetProperty("frequency").GetInt32()));
        Assert.Equal(899, row.GetProperty("o11").GetInt32() + row.GetProperty("o21").GetInt32());
        Assert.All(Enum.GetValues<AssociationMeasure>(), measure => Assert.True(row.TryGetProperty(ColumnName.Of(measure), out _), measure.ToString()));
        Assert.StartsWith("collocations: pattern=\"haven\"; counting=surface; window=1 left, 0 right; ", Text(json, "signature"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keyness_compares_what_the_filter_chooses_with_the_rest()
    {
        var json = Json("keyness", "Krant", "--field", "section=sport", "--against", "rest", "--words-only", "--top", "1");

        Assert.Equal(15000, json.GetProperty("totals").GetProperty("size").GetInt32() + json.GetProperty("totals").GetProperty("referenceSize").GetInt32());
        var row = Assert.Single(json.GetProperty("rows").EnumerateArray());
        Assert.Equal(("ommink", 10, 0), (Text(row, "word"), row.GetProperty("frequency").GetInt32(), row.GetProperty("referenceFrequency").GetInt32()));
    }

    [Fact]
    public void Words_that_are_used_less_are_those_of_the_other_side()
    {
        var less = Json("keyness", "Krant", "Havenpost", "--negative", "--top", "0").GetProperty("rows").EnumerateArray().ToList();
        var more = Json("keyness", "Havenpost", "Krant", "--top", "0").GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("sign").GetInt32() > 0).ToList();

        Assert.Equal("the", Text(less[0], "word"));
        Assert.All(less, row => Assert.Equal(-1, row.GetProperty("sign").GetInt32()));
        Assert.Equal(more.Select(row => Text(row, "word")).Order(StringComparer.Ordinal), less.Select(row => Text(row, "word")).Order(StringComparer.Ordinal));
        Assert.Equal(less.Count, Json("keyness", "Krant", "Havenpost", "--negative", "--top", "1").GetProperty("count").GetInt32());
    }

    [Fact]
    public void Trend_adds_up_to_the_concordance_and_to_the_corpora()
    {
        var json = Json("trend", "haven*", "Krant", "Havenpost", "--by", "month");

        var rows = json.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(Json("kwic", "haven*", "Krant", "Havenpost").GetProperty("rows").GetArrayLength(), rows.Sum(row => row.GetProperty("count").GetInt32()));
        Assert.Equal(82, rows.Sum(row => row.GetProperty("articles").GetInt32()));
        Assert.Equal(("2022-03", 5), rows.Where(row => Text(row, "period") == "2022-03").Select(row => (Text(row, "period"), row.GetProperty("count").GetInt32())).Single());
    }

    private static JsonElement Json(params string[] arguments)
    {
        var (exitCode, output, error) = QueryTool.Pipe([.. arguments, "--json"]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        return JsonDocument.Parse(output).RootElement;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
