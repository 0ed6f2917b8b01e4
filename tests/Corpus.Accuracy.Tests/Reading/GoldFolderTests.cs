namespace Corpus.Accuracy.Tests.Reading;

public class GoldFolderTests
{
    private const string Article = "date 2020-01-02 Ja. Nee.";
    private const string Gold = "S\tJa.\nS\tNee.\n";

    [Fact]
    public void A_corpus_is_a_folder_with_articles_and_gold()
    {
        using var folder = new TemporaryFolder().Write("articles/2020/a.txt", Article).Write("articles/b.txt", Article).Write("gold/2020/a.gold", Gold);

        var data = Assert.Single(Read(folder).Data);

        Assert.Equal("naam 2020/a", Assert.Single(data.Documents).Name);
        Assert.Equal([new CharSpan(0, 3), new CharSpan(4, 8)], data.Documents[0].Gold.Sentences!);
        Assert.Equal(["b"], data.WithoutGold);
    }

    [Fact]
    public void Gold_may_lie_beside_the_articles()
    {
        using var folder = new TemporaryFolder().Write("a.txt", Article).Write("a.gold", Gold);

        Assert.Equal("naam a", Read(folder).Data[0].Documents[0].Name);
    }

    [Fact]
    public void Articles_of_any_format_have_gold_under_their_id()
    {
        using var folder = new TemporaryFolder()
            .Write("articles/b.jsonl", """{"id": "2021/x", "date": "2021-01-01", "language": "en", "text": "Yes. No."}""")
            .Write("gold/2021/x.gold", "S\tYes.\nS\tNo.\n");

        var document = Assert.Single(Assert.Single(Read(folder).Data).Documents);

        Assert.Equal(("naam 2021/x", "en"), (document.Name, document.Language));
    }

    [Fact]
    public void Tokens_may_lie_beside_the_gold_with_a_line_for_each_sentence()
    {
        using var folder = new TemporaryFolder().Write("articles/a.txt", Article).Write("gold/a.gold", Gold).Write("tokens/a.tokens", "Ja .\nNee .\n");

        Assert.Equal(
            [new CharSpan(0, 2), new CharSpan(2, 3), new CharSpan(4, 7), new CharSpan(7, 8)], Read(folder).Data[0].Documents[0].Gold.Tokens!);
    }

    [Theory]
    [InlineData("Ja .\nNeen .\n", 2, "‘Neen’ is not what the sentence goes on with, ‘Nee.’")]
    [InlineData("Ja .\nNee\n", 2, "the sentence goes on with ‘.’")]
    [InlineData("Ja .\n", 2, "the sentence goes on with ‘Nee.’")]
    [InlineData("Ja .\nNee .\nJa", 3, "more lines than sentences")]
    [InlineData("Ja  .\nNee .\n", 1, "‘’ is not")]
    public void Tokens_that_are_not_the_sentences_are_told(string tokens, int line, string advice)
    {
        using var folder = new TemporaryFolder().Write("articles/a.txt", Article).Write("gold/a.gold", Gold).Write("tokens/a.tokens", tokens);

        var problem = Assert.Single(Read(folder).Problems);

        Assert.Equal(line, problem.Line);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_is_the_cards_unless_the_article_has_its_own()
    {
        using var folder = new TemporaryFolder().Write("articles/README.md", "---\nlanguage: nl\n---\n").Write("articles/a.txt", Article).Write("gold/a.gold", Gold);

        Assert.Equal("nl", Read(folder).Data[0].Documents[0].Language);
    }

    [Fact]
    public void Gold_of_no_article_is_told()
    {
        using var folder = new TemporaryFolder().Write("articles/a.txt", Article).Write("gold/a.gold", Gold).Write("gold/c.gold", Gold);

        Assert.Contains("has the id 'c'", Assert.Single(Read(folder).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Treebanks_are_the_gold_of_tokens_and_sentences()
    {
        using var folder = new TemporaryFolder().Write(
            "a.conllu",
            "# text = zo’n dag.\n1-2\tzo’n\t_\t_\t_\t_\t_\t_\t_\t_\n1\tzo\t_\t_\t_\t_\t0\troot\t_\t_\n2\teen\t_\t_\t_\t_\t1\tdet\t_\t_\n3\tdag\t_\t_\t_\t_\t1\tobj\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t1\tpunct\t_\t_\n\n");

        var gold = Assert.Single(Assert.Single(Read(folder).Data).Documents).Gold;

        Assert.Equal([new CharSpan(0, 4), new CharSpan(5, 8), new CharSpan(8, 9)], gold.Tokens!);
        Assert.Equal([new CharSpan(0, 9)], gold.Sentences!);
        Assert.Null(gold.Quotations);
    }

    [Fact]
    public void Offsets_beside_texts_are_in_code_points()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "😀 ja.").Write(
            "a.gold.json",
            """{"source": "UD_Dutch-Proef", "paragraphs": [{"par": 1, "span": [0, 5], "sentences": [{"span": [0, 5], "tokens": [[0, 1], [2, 4], [4, 5]]}]}]}""");

        var document = Assert.Single(Assert.Single(Read(folder).Data).Documents);

        Assert.Equal("nl", document.Language);
        Assert.Equal(["😀", "ja", "."], document.Gold.Tokens!.Select(span => document.Text[span.Start..span.End]));
    }

    [Fact]
    public void Offsets_that_are_not_in_the_text_are_told()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "ja.").Write(
            "a.gold.json", """{"paragraphs": [{"sentences": [{"span": [0, 9], "tokens": []}]}]}""");

        Assert.EndsWith("a.gold.json", Assert.Single(Read(folder).Problems).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Golden_rules_are_passed_when_the_sentences_are_the_same_without_the_blanks_around()
    {
        using var folder = new TemporaryFolder().Write(
            "pysbd_golden.json",
            """
            {"GOLDEN_NL_RULES": [{"text": "De boot vaart.", "sentences": ["De boot vaart. "]}, {"text": "De boot vaart.", "sentences": ["De boot", "vaart."]}],
             "GOLDEN_EN_RULES": [], "GOLDEN_DE_RULES": [], "GOLDEN_FR_RULES": []}
            """);

        var dutch = Read(folder).Data.Single(data => data.Name == "pySBD Dutch");

        Assert.Equal([true, false], dutch.Cases.Select(test => test.IsPassed));
    }

    [Fact]
    public void Break_tests_are_passed_when_the_segments_are_those_of_the_line()
    {
        using var folder = new TemporaryFolder().Write("WordBreakTest.json", """{"WordBreakTest": ["÷ 0061 × 0308 ÷ 0020 ÷ 0062 ÷", "÷ 0061 ÷ 0062 ÷"]}""");

        var data = Assert.Single(Read(folder).Data);

        Assert.Equal("Unicode WordBreakTest", data.Name);
        Assert.Equal([true, false], data.Cases.Select(test => test.IsPassed));
    }

    [Fact]
    public void A_folder_of_such_folders_is_read_whole()
    {
        using var folder = new TemporaryFolder()
            .Write("en/a.txt", Article).Write("en/a.gold", Gold).Write("nl/articles/a.txt", Article).Write("nl/gold/a.gold", Gold);

        Assert.Equal(["naam en", "naam nl"], Read(folder).Data.Select(data => data.Name));
    }

    [Fact]
    public void A_folder_without_gold_is_told()
    {
        using var folder = new TemporaryFolder().Write("a.txt", Article);

        Assert.Contains("there is no gold", Assert.Single(Read(folder).Problems).Message, StringComparison.Ordinal);
    }

    private static GoldReading Read(TemporaryFolder folder)
    {
        var reading = new GoldReading();
        GoldFolder.Read(folder.Path, "naam", null, reading);
        return reading;
    }
}
