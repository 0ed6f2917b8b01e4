using Corpus.Accuracy.Tests.Reading;

namespace Corpus.Accuracy.Tests.CommandLine;

public class AccuracyRunTests
{
    [Fact]
    public void Gold_that_cannot_be_read_ends_with_2_and_is_told_on_standard_error()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "date 2020-01-02 Ja.").Write("a.gold", "S\tNee.\n");

        var (code, output, errors) = Run(new AccuracyOptions([folder.Path]));

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("a.gold(1): error: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_ends_with_2()
        => Assert.Equal(2, Run(new AccuracyOptions(["nergens"])).Code);

    [Fact]
    public void Checking_scores_nothing()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "date 2020-01-02 Ja.").Write("a.gold", "S\tJa.\n");

        var (code, output, _) = Run(new AccuracyOptions([folder.Path]) { IsCheck = true });

        Assert.Equal((0, "1 texts with gold: no mistakes"), (code, output.Trim()));
    }

    [Fact]
    public void The_table_of_README_has_a_row_for_the_data()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "date 2020-01-02 Ja.").Write("a.gold", "S\tJa.\n");

        var (code, output, _) = Run(new AccuracyOptions([folder.Path]) { IsMarkdown = true });

        Assert.Equal(0, code);
        var cells = output.Split('\n')[2].Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal(["1", "–", "1.000"], cells[2..5]);
    }

    [Fact]
    public void Errors_are_shown_unless_they_are_of_held_out_texts()
    {
        const string Text = "Ja. Nee.";
        var data = new DataSet("a") { Documents = [new Document("a b", Text, StructureFinder.Paragraphs(Text), "nl", new Annotation(null, [new(0, 8)], null))] };

        Assert.Contains("⟦extra⟧", Shown(data), StringComparison.Ordinal);
        Assert.DoesNotContain("⟦extra⟧", Shown(data with { HasVisibleErrors = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_over_data_that_are_not_there_is_told_to_be_not_measured()
    {
        using var folder = new TemporaryFolder();

        var (code, output, errors) = Run(new AccuracyOptions([]) { Data = folder.Path, IsMarkdown = true });

        Assert.Equal(0, code);
        Assert.Contains(
            "- not measured: lassysmall-dev, F1 of tokens 0.985 or more; its data are not there (UD_Dutch-LassySmall of Universal Dependencies, dev split, CC BY-SA 4.0)", output, StringComparison.Ordinal);
        Assert.Contains("- not measured: pySBD English, 46 rules; its data are not there (the golden rules of pySBD, MIT)", output, StringComparison.Ordinal);
        Assert.Contains("- not measured: Unicode WordBreakTest, all rules; its data are not there (the break tests of Unicode 16.0, Unicode License v3)", output, StringComparison.Ordinal);
        Assert.Contains("skipped ucd-16 (", errors, StringComparison.Ordinal);
        Assert.Equal(Target.All.Count, output.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_folder_of_external_data_can_be_named()
    {
        using var folder = new TemporaryFolder().Write("ucd-16/WordBreakTest.json", """{ "WordBreakTest": ["÷ 0061 × 0308 ÷", "÷ 0061 ÷ 0020 ÷"] }""");

        var (code, output, _) = Run(new AccuracyOptions([]) { Data = folder.Path, IsMarkdown = true });

        Assert.Equal(0, code);
        Assert.Contains("- met: Unicode WordBreakTest, all of 2 rules: 2", output, StringComparison.Ordinal);
        Assert.Contains("- not measured: Unicode SentenceBreakTest", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_external_data_that_is_not_there_ends_with_2()
        => Assert.Equal(2, Run(new AccuracyOptions([]) { Data = "nergens" }).Code);

    [Fact]
    public void Data_of_ones_own_have_no_targets()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "date 2020-01-02 Ja.").Write("a.gold", "S\tJa.\n");

        Assert.DoesNotContain("Targets:", Run(new AccuracyOptions([folder.Path])).Output, StringComparison.Ordinal);
    }

    private static string Shown(DataSet data)
    {
        var output = new StringWriter();
        AccuracyRun.Print(new AccuracyOptions([]) { Errors = 10 }, [DataScore.Of(data)], output);
        return output.ToString();
    }

    private static (int Code, string Output, string Errors) Run(AccuracyOptions options)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = AccuracyRun.Run(options, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
