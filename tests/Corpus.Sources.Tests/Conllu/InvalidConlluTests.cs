namespace Corpus.Sources.Tests.Conllu;

/// <summary>Mistakes in CoNLL-U: where the error is, what it says, and what stays of the sentence.</summary>
public class InvalidConlluTests
{
    private const string Columns = "separate ten columns by one tab each, and write _ where there is nothing";

    [Theory]
    [InlineData("1 a a X _ _ 0 root _", 1, 21, "The line has 9 columns and not ten; " + Columns)]
    [InlineData("tekst", 1, 6, "The line has one column and not ten; " + Columns)]
    [InlineData("1 a a X _ _ 0 root _ _ x y", 24, 27, "The line has 12 columns and not ten; take away the tabs that are too many")]
    [InlineData("1 a  X _ _ 0 root _ _", 5, 5, "Column 3 (LEMMA) is empty, or has blanks around it; write it without them, or _ where there is nothing")]
    [InlineData("1 a\u00A0 a X _ _ 0 root _ _", 3, 5, "Column 2 (FORM) is empty, or has blanks around it; write it without them, or _ where there is nothing")]
    [InlineData("0 a a X _ _ 0 root _ _", 1, 2, "'0' is no id; number the words 1, 2, 3, …; a multiword token is 4-5, an empty node 4.1")]
    [InlineData("01 a a X _ _ 0 root _ _", 1, 3, "'01' is no id; number the words 1, 2, 3, …; a multiword token is 4-5, an empty node 4.1")]
    [InlineData("1- a a X _ _ 0 root _ _", 1, 3, "'1-' is no id; number the words 1, 2, 3, …; a multiword token is 4-5, an empty node 4.1")]
    [InlineData("99999999999 a a X _ _ 0 root _ _", 1, 12, "'99999999999' is no id; number the words 1, 2, 3, …; a multiword token is 4-5, an empty node 4.1")]
    [InlineData("2 a a X _ _ 0 root _ _", 1, 2, "The id 2 stands where 1 should; number the words of a sentence 1, 2, 3, …")]
    [InlineData("1 a a X _ _ x root _ _", 13, 14, "'x' is no head; write the id of a word, 0 for the root, or _")]
    [InlineData("1 a a X _ _ 00 root _ _", 13, 15, "'00' is no head; write the id of a word, 0 for the root, or _")]
    [InlineData("1 a a X _ _ 2 root _ _", 13, 14, "The head 2 is no word of the sentence; write a number up to 1")]
    [InlineData("1 a a X _ _ 1 root _ _", 13, 14, "The word is its own head; write the id of another word, or 0 for the root")]
    [InlineData("0.1 a a X _ _ _ _ _ _", 1, 22, "The sentence has no words; add some, or take it away")]
    public void A_line_that_is_wrong_is_an_error_at_its_column(string line, int column, int endColumn, string message)
    {
        var reading = Read("# text = a\n" + line + "\n\n1 b b X _ _ 0 root _ _\n");

        AssertFinding(reading, 2, column, endColumn, message);
        var article = Assert.Single(reading.Articles);
        Assert.Equal("a b", article.Text);
        Assert.Equal("b", Assert.Single(Assert.Single(article.Gold!.Sentences).Tokens).Form);
    }

    [Theory]
    [InlineData("2-3 b _ _ _ _ _ _ _ _\n2 b b X _ _ 1 dep _ _", 2, 1, 4, "The range 2-3 ends behind the last word; end it at 2, or add its words")]
    [InlineData("2-2 b _ _ _ _ _ _ _ _\n2 b b X _ _ 1 dep _ _", 2, 1, 4, "The range 2-2 has no second word; write its first and its last word, as in 4-5")]
    [InlineData("2 b b X _ _ 1 dep _ _\n2-3 b _ _ _ _ _ _ _ _\n3 c c X _ _ 1 dep _ _", 3, 1, 4, "The range 2-3 is out of place; put it before its first word")]
    [InlineData("2-3 b _ _ _ _ _ _ _ _\n2 b b X _ _ 1 dep _ _\n3-4 c _ _ _ _ _ _ _ _\n3 c c X _ _ 1 dep _ _\n4 d d X _ _ 1 dep _ _", 4, 1, 4, "The range 3-4 overlaps another one; let each word belong to one multiword token")]
    [InlineData("2-3 b _ _ _ _ 1 _ _ _\n2 b b X _ _ 1 dep _ _\n3 c c X _ _ 1 dep _ _", 2, 15, 16, "'1' is the head of a line that has none; write _; only words have heads")]
    [InlineData("1.1 b b X _ _ 1 _ _ _", 2, 15, 16, "'1' is the head of a line that has none; write _; only words have heads")]
    [InlineData("1.2 b b X _ _ _ _ _ _", 2, 1, 4, "The empty node '1.2' is out of place; number those behind word 1 1.1, 1.2, …")]
    [InlineData("2.1 b b X _ _ _ _ _ _\n2 b b X _ _ 1 dep _ _", 2, 1, 4, "The empty node '2.1' is out of place; number those behind word 1 1.1, 1.2, …")]
    [InlineData("2-3 b _ _ _ _ _ _ _ _\n1.1 b b X _ _ _ _ _ _\n2 b b X _ _ 1 dep _ _\n3 c c X _ _ 1 dep _ _", 3, 1, 4, "The empty node '1.1' is out of place; number those behind word 1 1.1, 1.2, …")]
    [InlineData("1 b b X _ _ 0 root _ _", 2, 1, 2, "The id 1 stands where 2 should; put a blank line between two sentences")]
    [InlineData("4 b b X _ _ 1 dep _ _\n5 c c X _ _ 1 dep _ _", 2, 1, 2, "The id 4 stands where 2 should; number the words of a sentence 1, 2, 3, …")]
    [InlineData("2 b b X _ _ 3 dep _ _\n3 c c X _ _ 2 dep _ _", 2, 13, 14, "The heads go in a circle; give one of its words a head outside of it")]
    public void A_sentence_that_does_not_fit_together_has_no_gold(string lines, int line, int column, int endColumn, string message)
    {
        var reading = Read("1 a a X _ _ 0 root _ _\n" + lines + "\n");

        AssertFinding(reading, line, column, endColumn, message);
        Assert.Null(Assert.Single(reading.Articles).Gold);
        Assert.StartsWith("a", reading.Articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_without_a_root_is_an_error_and_has_no_gold()
    {
        var reading = Read("1 a a X _ _ 2 dep _ _\n2 b b X _ _ 1 dep _ _");

        AssertFinding(reading, 1, 13, 14, "The sentence has no root; give one word the head 0");
        Assert.Null(reading.Articles[0].Gold);
    }

    [Fact]
    public void A_second_root_is_an_error_and_the_gold_stays()
    {
        var reading = Read("1 a a X _ _ 0 root _ _\n2 b b X _ _ 0 root _ _\n3 c c X _ _ 0 root _ _");

        AssertFinding(reading, 2, 13, 14, "The sentence has a second root; give one word the head 0, and the others the ids of words");
        Assert.Equal([0, 0, 0], reading.Articles[0].Gold!.Sentences[0].Tokens.Select(token => token.Head));
    }

    [Theory]
    [InlineData("NUON", "NOUN")]
    [InlineData("noun", "NOUN")]
    [InlineData("VRB", "VERB")]
    [InlineData("x", "X")]
    public void An_unknown_part_of_speech_is_an_error_with_the_nearest_one_and_stays(string tag, string nearest)
    {
        var file = ConlluFiles.WithTabs($"1 a a {tag} _ _ 0 root _ _\n");

        var reading = ArticleFileReader.Read("a.conllu", file);

        var finding = AssertFinding(
            reading, 1, 7, 7 + tag.Length, $"'{tag}' is no part of speech of Universal Dependencies; did you mean '{nearest}'?");
        var edit = Assert.Single(Assert.Single(finding.Fixes).Edits);
        Assert.Equal(file.Replace(tag, nearest, StringComparison.Ordinal), file.Remove(edit.Place.Start, edit.Place.Length).Insert(edit.Place.Start, edit.Text));
        Assert.Equal(tag, reading.Articles[0].Gold!.Sentences[0].Tokens[0].Upos);
    }

    [Theory]
    [InlineData("N")]
    [InlineData("SUBSTANTIEF")]
    public void A_part_of_speech_like_no_other_has_advice_without_a_guess(string tag)
    {
        var finding = AssertFinding(
            Read($"1 a a {tag} _ _ 0 root _ _"), 1, 7, 7 + tag.Length, $"'{tag}' is no part of speech of Universal Dependencies; write one of the 17, or _");

        Assert.Empty(finding.Fixes);
    }

    [Fact]
    public void Spaces_for_tabs_have_advice_and_a_fix()
    {
        const string Line = "1   De  de  DET _  _ 0 root _ _";

        var finding = AssertFinding(
            ArticleFileReader.Read("a.conllu", "# text = De\n" + Line + "\n"), 2, 1, 32, "The columns are separated by spaces; separate them by one tab each");

        Assert.Equal("1\tDe\tde\tDET\t_\t_\t0\troot\t_\t_", Assert.Single(Assert.Single(finding.Fixes).Edits).Text);
    }

    [Theory]
    [InlineData("De haven is dich.", 19, 24, "The text goes on with 'dich.' where the forms have 'dicht'")]
    [InlineData("De haven is", 18, 18, "The text ends where the forms have 'dicht'")]
    [InlineData("De haven is dicht . Nu", 27, 29, "The text goes on with 'Nu' behind the last form")]
    [InlineData("De Haven is dicht.", 10, 25, "The text goes on with 'Haven is dicht.' where the forms have 'haven'")]
    [InlineData("", 7, 7, "The text ends where the forms have 'De'")]
    public void A_text_that_contradicts_the_forms_is_an_error_and_the_forms_count(string text, int column, int endColumn, string problem)
    {
        var reading = Read($"""
            # x
            #text={text}
            1 De de DET _ _ 2 det _ _
            2 haven haven NOUN _ _ 4 nsubj _ _
            3 is zijn AUX _ _ 4 cop _ _
            4 dicht dicht ADJ _ _ 0 root _ SpaceAfter=No
            5 . . PUNCT _ _ 4 punct _ _
            """);

        AssertFinding(reading, 2, column, endColumn, problem + "; make text and forms agree (the forms count)");
        Assert.Equal("De haven is dicht.", reading.Articles[0].Text);
        Assert.Equal(5, reading.Articles[0].Gold!.Sentences[0].Tokens.Count);
    }

    [Fact]
    public void A_comment_within_a_sentence_is_an_error_and_is_kept()
    {
        var reading = Read("# een\n1 a a X _ _ 0 root _ _\n# twee\n2 b b X _ _ 1 dep _ _\n");

        AssertFinding(
            reading, 3, 1, 7, "A comment stands within a sentence; move it above the sentence; if a sentence begins here, put a blank line before it");
        var sentence = Assert.Single(reading.Articles[0].Gold!.Sentences);
        Assert.Equal(["een", "twee"], sentence.Comments);
        Assert.Equal(2, sentence.Tokens.Count);
    }

    [Fact]
    public void A_comment_without_a_sentence_is_an_error_and_stays_with_the_next_one()
    {
        var reading = Read("# newdoc id = d\n# a = 1\n\n# b = 2\n1 a a X _ _ 0 root _ _\n");

        AssertFinding(reading, 1, 1, 16, "No sentence follows the comment; take away the blank line below it, or the comment");
        Assert.Equal(["a", "b"], Assert.Single(reading.Articles).Fields.Select(field => field.Key));
        Assert.Equal(["newdoc id = d", "a = 1", "b = 2"], reading.Articles[0].Gold!.Sentences[0].Comments);
    }

    [Fact]
    public void A_second_text_of_a_sentence_is_an_error()
    {
        AssertFinding(
            Read("# text = a\n# text = b\n1 a a X _ _ 0 root _ _"), 2, 1, 11, "The sentence has two comments 'text'; keep one of them (the first one counts)");
    }

    [Fact]
    public void A_second_document_above_a_sentence_is_an_error()
    {
        var reading = Read("# newdoc id = a\n# newdoc id = b\n1 a a X _ _ 0 root _ _");

        AssertFinding(reading, 2, 1, 16, "A sentence begins two documents; keep one of the comments 'newdoc'");
        Assert.Equal("a", Assert.Single(reading.Articles).Id);
    }

    [Theory]
    [InlineData("# newdoc haven")]
    [InlineData("# newdoc = haven")]
    [InlineData("# newdoc id haven")]
    [InlineData("# newdoc ids = haven")]
    public void A_document_whose_id_is_not_written_as_such_is_an_error(string comment)
    {
        var reading = Read(comment + "\n1 a a X _ _ 0 root _ _");

        AssertFinding(reading, 1, 1, comment.Length + 1, "A document begins with 'newdoc', or 'newdoc id = ' and its id; write '# newdoc id = …'");
        Assert.Equal("a#1", Assert.Single(reading.Articles).Id);
    }

    [Fact]
    public void Bad_metadata_are_reported_like_those_of_other_formats()
    {
        var reading = Read("# newdoc id = d\n# date = 2022-13\n# a = 1\n# meta::a = 2\n# id = e\n1 a a X _ _ 0 root _ _");

        Assert.Equal(
            [("CORP1002", 2, 10), ("CORP1003", 4, 9), ("CORP1003", 5, 3)],
            reading.Diagnostics.Select(finding => (finding.Rule.Id, finding.Place.Line, finding.Place.Column)));
        Assert.Equal("d", Assert.Single(reading.Articles).Id);
    }

    [Fact]
    public void A_document_without_sentences_is_a_warning_at_its_line()
    {
        var reading = Read("# newdoc id = a\n1 a a X _ _ 0 root _ _\n\n# newdoc id = b\n");

        Assert.Equal(["a", ""], reading.Articles.Select(article => article.Text));
        Assert.Equal([("CORP1013", 4), ("CORP1006", 4)], reading.Diagnostics.Select(finding => (finding.Rule.Id, finding.Place.Line)));
    }

    [Fact]
    public void Without_a_text_comment_a_broken_sentence_has_the_text_of_its_forms()
    {
        Assert.Equal("Dat's a c.", Read("""
            1-2 Dat's _ _ _ _ _ _ _ _
            1 Dat
            2 is zijn AUX _ _ 3 cop _ _
            x a
            3.1 leeg
            4 c c X _ _ 0 root _ SpaceAfter=No
            5 . . PUNCT _ _ 4 punct _ _ _
            """).Articles[0].Text);
    }

    private static FileReading Read(string file) => ArticleFileReader.Read("a.conllu", ConlluFiles.WithTabs(file).Replace("\nx a", "\nx\ta", StringComparison.Ordinal));

    private static SourceDiagnostic AssertFinding(FileReading reading, int line, int column, int endColumn, string message)
    {
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(
            ("CORP1013", line, column, endColumn, message),
            (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Place.EndColumn, finding.Message));
        return finding;
    }
}
