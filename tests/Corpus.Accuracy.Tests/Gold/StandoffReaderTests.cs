namespace Corpus.Accuracy.Tests.Gold;

public class StandoffReaderTests
{
    [Fact]
    public void Sentences_and_quotations_are_read_with_their_lines()
    {
        var file = Read(
            """
            # een commentaar
            S	‘Ja’, zegt Jan.
            Q	speech	zegt	Jan	Jan Smit	‘Ja’

            Q	title	-	-	-	‘Noordster’
            """,
            out var problems);

        Assert.Empty(problems);
        Assert.Equal([new StandoffSentence(2, "‘Ja’, zegt Jan.")], file.Sentences);
        Assert.Equal(
            [
                new StandoffQuotation(3, QuotationKind.Speech, "zegt", "Jan", "Jan Smit", "‘Ja’"),
                new StandoffQuotation(5, QuotationKind.Title, null, null, null, "‘Noordster’"),
            ],
            file.Quotations);
    }

    [Fact]
    public void A_file_with_carriage_returns_is_the_same()
    {
        var file = Read("S\tJa.\r\nQ\thalf\t-\t-\t-\t‘a’\r\n", out var problems);

        Assert.Empty(problems);
        Assert.Equal("Ja.", file.Sentences[0].Text);
        Assert.Equal("‘a’", file.Quotations[0].Text);
    }

    [Theory]
    [InlineData("S\tEen\tzin.", "2 fields")]
    [InlineData("S\t ", "empty")]
    [InlineData("Q\tspeech\t-\t-\t‘a’", "6 fields")]
    [InlineData("Q\tspeach\t-\t-\t-\t‘a’", "'speach' is no kind: write one of speech, half, title, scare")]
    [InlineData("Q\tspeech\t\t-\t-\t‘a’", "write '-'")]
    [InlineData("Q\ttitle\t-\t-\tJan\t‘a’", "neither cue nor mention nor speaker")]
    [InlineData("Q\tscare\tzegt\t-\t-\t‘a’", "neither cue nor mention nor speaker")]
    [InlineData("Z\ta", "'S' or 'Q'")]
    public void A_line_that_cannot_be_read_is_told_with_its_place_and_what_to_do(string line, string advice)
    {
        Read("S\tEen zin.\n" + line, out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal(("a.gold", 2), (problem.Path, problem.Line));
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("a.gold(2): error: ", problem.ToString(), StringComparison.Ordinal);
    }

    private static StandoffFile Read(string content, out List<GoldProblem> problems)
        => StandoffReader.Read("a.gold", content, problems = []);
}
