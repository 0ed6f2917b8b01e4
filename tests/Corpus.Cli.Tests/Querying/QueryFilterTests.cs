using System.Text.Json;

namespace Corpus.Cli.Tests.Querying;

/// <summary>Which articles the filters choose.</summary>
public sealed class QueryFilterTests
{
    [Theory]
    [InlineData("--from 2022-03", "date:2022-03..")]
    [InlineData("--to 2022-03", "date:..2022-03")]
    [InlineData("--from 2021 --to 2022-11", "date:2021..2022-11")]
    [InlineData("--field section=natuur", "section:natuur")]
    [InlineData("--field SECTION=Natuur", "section:natuur")]
    [InlineData("--field tags=voetbal --field section=sport", "tags:voetbal section:sport")]
    [InlineData("--where storm", "+storm")]
    [InlineData("--where storm --field section=binnenland --to 2020", "+storm section:binnenland date:..2020")]
    public void A_filter_chooses_what_the_same_search_finds(string filter, string query)
    {
        var filtered = Ids("search", "de een het haven storm", "Krant", [.. filter.Split(' ')]);

        Assert.NotEmpty(filtered);
        Assert.Equal(filtered.Order(StringComparer.Ordinal), Ids("search", query, "Krant").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--count counts all occurrences, and --limit has no part in it; leave one of them out", "kwic", "haven", "Krant", "--count", "--limit", "3")]
    [InlineData("--count counts all occurrences, and --csv has no part in it; leave one of them out", "kwic", "haven", "Krant", "--count", "--csv")]
    [InlineData("--json has the ids with the rest, and --ids writes lines of them; leave one of them out", "search", "haven", "Krant", "--ids", "--json")]
    [InlineData("the target has no words, so there is nothing to compare; look at the filters", "keyness", "Krant", "--where", "nergensgezien", "--against", "rest")]
    [InlineData("the reference has no words, so there is nothing to compare; look at the filters", "keyness", "Krant", "--where", "de", "--against", "rest")]
    public void What_has_no_answer_is_said(string problem, params string[] arguments)
        => Assert.Equal((2, "", $"corpus: {problem}\n"), QueryTool.Pipe(arguments));

    [Fact]
    public void A_date_that_is_not_known_well_enough_is_in_neither_half()
    {
        var all = Ids("search", "-ditwoordbestaatniet", "Krant");
        var before = Ids("search", "-ditwoordbestaatniet", "Krant", "--to", "2020-02");
        var after = Ids("search", "-ditwoordbestaatniet", "Krant", "--from", "2020-03");

        Assert.Equal(46, all.Count);
        Assert.Empty(before.Intersect(after));
        var neither = all.Except(before).Except(after).ToList();
        Assert.NotEmpty(neither);
        Assert.All(neither, id => Assert.Contains(Date(id), new[] { null, "2020" }));
        Assert.Contains("2020", neither.Select(Date));
    }

    [Fact]
    public void A_filter_and_its_rest_are_all_articles()
    {
        var json = QueryTool.Pipe("keyness", "Krant", "--from", "2022", "--against", "rest", "--top", "1").Output;

        Assert.Contains("reference subset=Krant.Articles.Where(a => !Search(\"date:2022/..\").Contains(a)); ", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_only_one_of_the_corpora_has_chooses_nothing_of_the_other()
    {
        Assert.All(Ids("search", "-ditwoordbestaatniet", "Krant", "Havenpost", "--field", "breaking=true"), id => Assert.StartsWith("Havenpost:", id, StringComparison.Ordinal));
        Assert.NotEmpty(Ids("search", "-ditwoordbestaatniet", "Krant", "Havenpost", "--field", "breaking=true"));
    }

    [Fact]
    public void A_folder_and_the_image_of_it_are_the_same_corpus()
    {
        var (exitCode, _, error) = QueryTool.Pipe("kwic", "haven", "Krant", QueryTool.FolderOf("Krant"));

        Assert.Equal(2, exitCode);
        Assert.Equal($"corpus: 'Krant' and '{QueryTool.FolderOf("Krant")}' are the same corpus, whose articles would count twice; name one of them\n", error);
    }

    [Fact]
    public void Corpora_of_the_same_name_are_called_as_they_were_named()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-query-test-").FullName;
        try
        {
            foreach (var year in new[] { "2021", "2022" })
            {
                Directory.CreateDirectory(Path.Combine(folder, year, "Nieuws"));
                File.WriteAllText(Path.Combine(folder, year, "Nieuws", "haven.txt"), $"date {year} De haven.");
            }

            var (first, second) = (Path.Combine(folder, "2021", "Nieuws"), Path.Combine(folder, "2022", "Nieuws"));
            Assert.Equal($"{first}:haven\n{second}:haven\n", QueryTool.Pipe("search", "haven", first, second, "--ids").Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Date(string id)
        => JsonDocument.Parse(QueryTool.Pipe("search", $"id:{id}", "Krant", "--json").Output).RootElement.GetProperty("hits")[0].GetProperty("date").GetString();

    private static List<string> Ids(string verb, string query, string corpus, params string[] more)
        => [.. QueryTool.Pipe([verb, query, corpus, .. more, "--ids", "--limit", "0"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
