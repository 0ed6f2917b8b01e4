namespace Corpus.Sources.Tests.Conllu;

/// <summary>CoNLL-U as it should be. In these files a blank separates the columns of a token line; <see cref="Tabs"/> makes it a tab.</summary>
public class ConlluTests
{
    private const string Haven = """
        # newdoc id = haven
        # meta::author = Mieke Terpstra
        # date = 2022-10
        # title = Haven dicht
        # words = 5
        # newpar
        # sent_id = h-1
        # text = De haven is dicht.
        1 De de DET LID Definite=Def 2 det _ _
        2 haven haven NOUN N Number=Sing 4 nsubj 4:nsubj _
        3 is zijn AUX WW _ 4 cop _ _
        4 dicht dicht ADJ ADJ _ 0 root 0:root SpaceAfter=No
        5 . . PUNCT LET _ 4 punct _ _

        # sent_id = h-2
        # text = Wij wachten
        1 Wij wij PRON _ _ 2 nsubj _ _
        2 wachten wachten VERB _ _ 0 root _ _

        # newpar
        # sent_id = h-3
        1 Nog nog ADV _ _ 0 root _ _

        """;

    [Fact]
    public void A_document_is_an_article_with_its_sentences_joined_by_spaces_and_its_paragraphs_by_blank_lines()
    {
        var article = Article(Haven);

        Assert.Equal(("haven", "a.conllu", 1), (article.Id, article.Path, article.Line));
        Assert.Equal("De haven is dicht. Wij wachten\n\nNog", article.Text);
        Assert.Equal([new SourceParagraph(0, 30), new SourceParagraph(32, 3)], article.Paragraphs);
        Assert.Equal([new TextSpan(0, 18), new TextSpan(19, 11), new TextSpan(32, 3)], article.Gold!.Sentences.Select(sentence => sentence.Span));
    }

    [Fact]
    public void Metadata_above_the_first_sentence_are_the_head()
    {
        var article = Article(Haven);

        Assert.Equal(("2022-10", "Haven dicht"), (article.Date.ToString(), article.Title));
        Assert.Equal(["author", "words"], article.Fields.Select(field => field.Key));
        var (author, words) = (article.Fields[0], article.Fields[1]);
        Assert.Equal("author", Haven.Substring(author.KeyPlace.Start, author.KeyPlace.Length));
        Assert.Equal(("Mieke Terpstra", "Mieke Terpstra"), (author.Value.Scalars[0].Text, Haven.Substring(author.Value.Place.Start, author.Value.Place.Length)));
        Assert.Equal(ScalarStyle.Plain, words.Value.Scalars[0].Style);
    }

    [Fact]
    public void All_comments_are_kept_metadata_included()
    {
        var sentences = Article(Haven).Gold!.Sentences;

        Assert.Equal(
            [
                "newdoc id = haven", "meta::author = Mieke Terpstra", "date = 2022-10", "title = Haven dicht", "words = 5", "newpar", "sent_id = h-1",
                "text = De haven is dicht.",
            ],
            sentences[0].Comments);
        Assert.Equal(["newpar", "sent_id = h-3"], sentences[2].Comments);
    }

    [Theory]
    [InlineData("# sent_id = s")]
    [InlineData("# text = x")]
    [InlineData("# newpar")]
    [InlineData("# newpar id = p")]
    public void Metadata_end_where_the_first_sentence_begins(string comment)
    {
        Assert.Equal(["a"], Article($"# newdoc\n# a = 1\n{comment}\n# b = 2\n1 x x X _ _ 0 root _ _\n").Fields.Select(field => field.Key));
    }

    [Fact]
    public void Comments_of_a_file_without_documents_or_of_more_than_one_word_are_no_metadata()
    {
        Assert.Empty(Article("# author = x\n1 x x X _ _ 0 root _ _\n").Fields);
        Assert.Empty(Article("# newdoc\n# De regel a = b\n# nog iets\n#\n1 x x X _ _ 0 root _ _\n").Fields);
    }

    [Fact]
    public void Metadata_without_a_value_have_none()
    {
        Assert.True(Assert.Single(Article("# newdoc\n# author =\n1 x x X _ _ 0 root _ _\n").Fields).Value.IsNull);
    }

    [Fact]
    public void All_ten_columns_are_kept_and_an_underscore_is_nothing()
    {
        var tokens = Article(Haven).Gold!.Sentences[0].Tokens;

        Assert.Equal(
            new GoldToken(GoldTokenKind.Word, 2, 0, new TextSpan(3, 5), "haven", "haven", "NOUN", "N", "Number=Sing", 4, "nsubj", "4:nsubj", null),
            tokens[1]);
        Assert.Equal(
            new GoldToken(GoldTokenKind.Word, 4, 0, new TextSpan(12, 5), "dicht", "dicht", "ADJ", "ADJ", null, 0, "root", "0:root", "SpaceAfter=No"),
            tokens[3]);
    }

    [Fact]
    public void The_word_underscore_has_an_underscore_as_its_lemma()
    {
        var tokens = Article("1 _ _ SYM _ _ 0 root _ _\n2 a _ X _ _ 1 dep _ _\n").Gold!.Sentences[0].Tokens;

        Assert.Equal([("_", "_"), ("a", null)], tokens.Select(token => (token.Form, token.Lemma)));
    }

    [Fact]
    public void Words_of_a_multiword_token_have_its_place_and_an_empty_node_an_empty_one_behind_the_token_before()
    {
        var article = Article("""
            # text = Dat's mooi
            0.1 E _ _ _ _ _ _ 2:dep _
            1-2 Dat's _ _ _ _ _ _ _ _
            1 Dat dat PRON _ _ 3 nsubj _ _
            2 is zijn AUX _ _ 3 cop _ _
            2.1 E e NOUN _ _ _ _ 3:dep _
            2.2 E e NOUN _ _ _ _ 3:dep _
            3 mooi mooi ADJ _ _ 0 root _ _
            """);

        Assert.Equal(
            [
                (GoldTokenKind.EmptyNode, 0, 1, new TextSpan(0, 0)),
                (GoldTokenKind.MultiwordToken, 1, 2, new TextSpan(0, 5)),
                (GoldTokenKind.Word, 1, 0, new TextSpan(0, 5)),
                (GoldTokenKind.Word, 2, 0, new TextSpan(0, 5)),
                (GoldTokenKind.EmptyNode, 2, 1, new TextSpan(5, 0)),
                (GoldTokenKind.EmptyNode, 2, 2, new TextSpan(5, 0)),
                (GoldTokenKind.Word, 3, 0, new TextSpan(6, 4)),
            ],
            article.Gold!.Sentences[0].Tokens.Select(token => (token.Kind, token.Id, token.SubId, token.Span)));
    }

    [Fact]
    public void Without_a_text_comment_the_text_is_that_of_the_forms()
    {
        var article = Article("""
            1-2 Dat's _ _ _ _ _ _ _ Lang=nl|SpaceAfter=No
            1 Dat dat PRON _ _ 0 root _ SpaceAfter=No
            2 is zijn AUX _ _ 1 cop _ _
            3 , , PUNCT _ _ 1 punct _ NoSpaceAfter=No|XSpaceAfter=No
            4 mooi mooi ADJ _ _ 1 dep _ _
            """);

        Assert.Equal("Dat's, mooi", article.Text);
        Assert.Equal([(0, 5), (0, 5), (0, 5), (5, 1), (7, 4)], article.Gold!.Sentences[0].Tokens.Select(token => (token.Span.Start, token.Span.Length)));
    }

    [Fact]
    public void The_text_comment_says_which_blanks_there_are()
    {
        const string File = "# text =  De\u00A0haven  is\u2009dicht \n1\tDe\u00A0haven\t_\tX\t_\t_\t0\troot\t_\t_\n2\tis\t_\tX\t_\t_\t1\tdep\t_\t_\n3\tdicht\t_\tX\t_\t_\t1\tdep\t_\t_\n";

        var article = Article(File);

        Assert.Equal("De\u00A0haven  is\u2009dicht", article.Text);
        Assert.Equal([0, 10, 13], article.Gold!.Sentences[0].Tokens.Select(token => token.Span.Start));
    }

    [Fact]
    public void Nothing_stands_between_sentences_if_the_last_token_says_so()
    {
        Assert.Equal("(a)b c", Article("""
            1 (a) a X _ _ 0 root _ SpaceAfter=No

            1 b b X _ _ 0 root _ _

            1 c c X _ _ 0 root _ _
            """).Text);
    }

    [Fact]
    public void Documents_without_an_id_have_their_line_and_a_file_without_documents_its_path()
    {
        var articles = Articles("""
            1 voor _ X _ _ 0 root _ _

            # newdoc
            1 een _ X _ _ 0 root _ _

            # sent_id = s
            # newdoc id = nr 2
            1 twee _ X _ _ 0 root _ _
            """);

        Assert.Equal([("a", 1, "voor"), ("a#3", 3, "een"), ("nr 2", 7, "twee")], articles.Select(article => (article.Id, article.Line, article.Text)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_head_is_the_line_of_the_document_and_a_key_can_be_added_below(string newline)
    {
        var file = Tabs($"\uFEFF# newdoc id = d{newline}1 x x X _ _ 0 root _ _{newline}");

        var article = Assert.Single(ArticleFileReader.Read("a.conllu", file).Articles);

        Assert.Equal("# newdoc id = d", file.Substring(article.HeadPlace.Start, article.HeadPlace.Length));
        var insertion = article.Insertion!;
        var mended = file.Insert(insertion.At, insertion.Before + "author" + insertion.Between + "Mieke" + insertion.After);
        Assert.Equal(Tabs($"\uFEFF# newdoc id = d{newline}# author = Mieke{newline}1 x x X _ _ 0 root _ _{newline}"), mended);
    }

    [Fact]
    public void A_key_can_be_added_below_the_last_line_of_a_file()
    {
        const string File = "# newdoc id = d";

        var insertion = Assert.Single(ArticleFileReader.Read("a.conllu", File).Articles).Insertion!;

        Assert.Equal("# newdoc id = d\n# a = 1", File.Insert(insertion.At, insertion.Before + "a" + insertion.Between + "1" + insertion.After));
    }

    [Fact]
    public void A_file_without_documents_has_no_place_for_keys()
    {
        var article = Article("1 x x X _ _ 0 root _ _");

        Assert.Equal((default, null), (article.HeadPlace, article.Insertion));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_sentences_is_an_article_without_text_and_a_warning(string file)
    {
        var reading = ArticleFileReader.Read("a.conllu", file);

        var article = Assert.Single(reading.Articles);
        Assert.Equal(("a", "", null), (article.Id, article.Text, article.Gold));
        Assert.Equal(("CORP1006", 1, 1), (Assert.Single(reading.Diagnostics).Rule.Id, reading.Diagnostics[0].Place.Line, reading.Diagnostics[0].Place.Column));
    }

    [Fact]
    public void Blank_lines_more_or_less_do_not_matter()
    {
        var articles = Articles("\n\n# newdoc id = d\n1 x x X _ _ 0 root _ _\n\n \n\n1 y y X _ _ 0 root _ _");

        Assert.Equal("x y", Assert.Single(articles).Text);
    }

    [Fact]
    public void A_sentence_whose_heads_are_not_all_given_needs_no_root()
    {
        Assert.Equal([-1, 1], Article("1 a a X _ _ _ _ _ _\n2 b b X _ _ 1 dep _ _").Gold!.Sentences[0].Tokens.Select(token => token.Head));
    }

    private static SourceArticle Article(string file) => Assert.Single(Articles(file));

    private static IReadOnlyList<SourceArticle> Articles(string file)
    {
        var reading = ArticleFileReader.Read("a.conllu", Tabs(file));
        Assert.Empty(reading.Diagnostics);
        return reading.Articles;
    }

    private static string Tabs(string file) => ConlluFiles.WithTabs(file);
}
