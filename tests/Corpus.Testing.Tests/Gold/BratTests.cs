namespace Corpus.Testing.Tests;

public class BratTests
{
    private const string Text = "Jan Jansen woont in Zandrecht.\nJan zwijgt.";

    [Fact]
    public void Entities_are_the_lines_T_in_the_order_of_the_text()
    {
        var gold = Read("T2\tLOC 20 29\tZandrecht\nT1\tPER 0 10\tJan Jansen\nR1\tLives Arg1:T1 Arg2:T2\nA1\tLiving T1\nE1\tMove:T1\nN1\tReference T1 Wikidata:Q1\tx\n#1\tAnnotatorNotes T1\tja\n*\tEquiv T1 T2\n");

        Assert.Equal([new LabeledSpan(0, 10, "PER"), new LabeledSpan(20, 9, "LOC")], gold.Entities!);
        Assert.Null(gold.Sentences);
        Assert.Null(gold.Quotations);
    }

    [Fact]
    public void An_outer_entity_comes_before_the_one_in_it()
        => Assert.Equal([new LabeledSpan(0, 10, "PER"), new LabeledSpan(0, 3, "NAME")], Read("T1\tNAME 0 3\tJan\nT2\tPER 0 10\tJan Jansen").Entities!);

    // 🙂 is one code point and two units: in code points Jan is 2..5, in UTF-16 units 3..6.
    [Fact]
    public void Offsets_are_code_points_and_become_units()
    {
        var article = TestArticles.Of("🙂 Jan");

        Assert.Equal([new LabeledSpan(3, 3, "PER")], Read("T1\tPER 2 5\tJan", article).Entities!);
        Assert.Contains("the nearest place where it does is 2 5", Message("T1\tPER 3 5\tJan", article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newline_of_the_text_is_a_space_in_the_file()
        => Assert.Equal([new LabeledSpan(20, 14, "X")], Read("T1\tX 20 34\tZandrecht. Jan").Entities!);

    [Fact]
    public void A_file_with_carriage_returns_is_the_same()
        => Assert.Equal([new LabeledSpan(0, 3, "PER"), new LabeledSpan(31, 3, "PER")], Read("T1\tPER 0 3\tJan\r\nT2\tPER 31 34\tJan\r\n").Entities!);

    [Fact]
    public void A_file_of_notes_says_that_there_are_no_entities()
        => Assert.Empty(Read("#1\tAnnotatorNotes T0\tniets").Entities!);

    [Theory]
    [InlineData("T1\tPER 0 3;4 10\tJan Jansen", "in several pieces")]
    [InlineData("T1\tPER 0 3", "3 fields")]
    [InlineData("T1\tPER 0\tJan", "is no place")]
    [InlineData("T1\tPER -1 3\tJan", "is no place")]
    [InlineData("T1\tPER 0 99999999999\tJan", "is no place")]
    [InlineData("T1\t0 3\tJan", "is no place")]
    [InlineData("T1\t 0 3\tJan", "the label is missing")]
    [InlineData("T1\tPER 3 3\t", "is empty")]
    [InlineData("T1\tPER 3 0\tJan", "is empty")]
    [InlineData("T1\tPER 40 99\tzwijgt", "out of range, since the text has 42 characters and ends […Zandrecht. Jan zwijgt.»«]")]
    [InlineData("X1\tPER 0 3\tJan", "begins with T, R, E")]
    [InlineData("T1\tLOC 0 3\tPiet", "the text does not have ‘Piet’ there, but [»Jan« Jansen woont in…]: the words are not in the text; annotate the text as it is now")]
    [InlineData("T1\tLOC 18 27\tZandrecht", "the nearest place where it does is 20 29")]
    public void A_line_that_cannot_be_used_is_told_with_its_place_and_what_to_do(string line, string advice)
    {
        var failure = Failure("#1\tAnnotatorNotes T0\tx\n" + line);

        Assert.Equal(2, failure.Line);
        Assert.Equal("haven.ann", Path.GetFileName(failure.File));
        Assert.Contains(advice, failure.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{failure.File}(2): the gold of 'haven' (nieuws.jsonl:7): ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_given_twice_is_told_with_both_lines()
    {
        Assert.Contains("of line 1 once more", Message("T1\tPER 0 3\tJan\nT2\tPER 0 3\tJan"), StringComparison.Ordinal);
        Assert.Contains("is that of line 1 too", Message("T1\tPER 0 3\tJan\nT1\tPER 31 34\tJan"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_problem_is_told_and_the_others_are_counted()
        => Assert.EndsWith(" And 1 more.", Message("T1\tPER 0 0\t\nT2\tPER 1 1\t"), StringComparison.Ordinal);

    private static ArticleGold Read(string content, Article? article = null)
    {
        using var folder = new TemporaryGold().Write("haven.ann", content);
        return Gold.Read(article ?? TestArticles.Of(Text), folder.FileOf("haven.ann"));
    }

    private static GoldException Failure(string content, Article? article = null) => Assert.Throws<GoldException>(() => Read(content, article));

    private static string Message(string content, Article? article = null) => Failure(content, article).Message;
}
