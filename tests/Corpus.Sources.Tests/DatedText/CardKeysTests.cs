namespace Corpus.Sources.Tests.DatedText;

/// <summary>Keys in the head of a dated text: only those that the card lists.</summary>
public class CardKeysTests
{
    private static readonly ReadingOptions Options = new(new EquatableArray<string>(["section", "author", "tags", "title", "words"]), default);

    [Fact]
    public void Listed_keys_are_read_in_any_order()
    {
        var article = Read(" author Mieke date 2022-10 section: binnenland De haven is dicht.");

        Assert.Equal(new PartialDate(2022, 10), article.Date);
        Assert.Equal(["author=Mieke", "section=binnenland"], Fields(article));
        Assert.Equal("De haven is dicht.", article.Text);
    }

    [Fact]
    public void Without_a_card_the_same_words_are_text()
    {
        var article = ArticleFileReader.Read("a.txt", "date 2022 section binnenland De haven is dicht.").Articles.Single();

        Assert.Empty(article.Fields);
        Assert.Equal("section binnenland De haven is dicht.", article.Text);
    }

    [Fact]
    public void Several_words_stand_in_quotes_and_lists_in_brackets()
    {
        var article = Read("date 2022 author \"Mieke Terpstra\" tags [haven, \"storm, hard\", hoog water] De haven.");

        Assert.Equal(["author=Mieke Terpstra", "tags=[haven|storm, hard|hoog water]"], Fields(article));
        Assert.Equal("De haven.", article.Text);
    }

    [Fact]
    public void A_key_in_another_case_is_text() => Assert.Equal("Section twee is open.", Read("date 2022 Section twee is open.").Text);

    [Fact]
    public void Two_hyphens_end_the_head_so_that_a_text_may_begin_with_a_listed_word()
    {
        var article = Read("date 2022 -- section vijf van de wet is geschrapt.");

        Assert.Empty(article.Fields);
        Assert.Equal("section vijf van de wet is geschrapt.", article.Text);
    }

    [Fact]
    public void Two_hyphens_end_a_head_that_is_empty() => Assert.Equal("author is een woord.", Read("-- author is een woord.").Text);

    [Fact]
    public void Without_a_card_two_hyphens_are_text()
        => Assert.Equal("-- dit is tekst.", ArticleFileReader.Read("a.txt", "date 2022 -- dit is tekst.").Articles.Single().Text);

    [Fact]
    public void The_head_ends_with_its_line() => Assert.Equal("section binnenland De haven.", Read("date 2022\nsection binnenland De haven.").Text);

    [Fact]
    public void A_listed_word_at_the_end_of_the_line_is_text() => Assert.Equal("section", Read("date 2022 section").Text);

    [Fact]
    public void Built_in_keys_can_be_listed() => Assert.Equal("Haven dicht", Read("title \"Haven dicht\" De haven.").Title);

    [Theory]
    [InlineData("date 2022 section: ", 11, "The key 'section:' has no value; write one behind it on the same line, or take the key away")]
    [InlineData("date 2022 author \"Mieke Terpstra De haven.", 18, "The quote is not closed on this line; write \" behind the value")]
    [InlineData("date 2022 tags [haven, storm\nDe haven.", 16, "The list is not closed on this line; write ] behind its last value")]
    public void What_is_not_finished_is_an_error_where_it_begins(string file, int column, string message)
    {
        var finding = Reading(file).Diagnostics.First(finding => finding.Rule == DiagnosticRules.BadHead);

        Assert.Equal((1, column, message), (finding.Place.Line, finding.Place.Column, finding.Message));
    }

    [Fact]
    public void A_key_that_is_given_twice_is_an_error_at_the_second_one_and_the_first_counts()
    {
        var reading = Reading("section sport section cultuur De haven.");

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CORP1003", 15), (finding.Rule.Id, finding.Place.Column));
        Assert.Equal(["section=sport"], Fields(reading.Articles.Single()));
    }

    [Fact]
    public void A_key_that_the_card_does_not_list_is_text_with_a_warning()
        => Assert.Equal("CORP1004", Assert.Single(ArticleFileReader.Read("a.txt", "date 2022 author: Mieke De haven.").Diagnostics).Rule.Id);

    [Theory]
    [InlineData("date 2022 Section sport De haven.", 11)]
    [InlineData("date 2022 Section: sport De haven.", 11)]
    [InlineData("date 2022\nauthor Jan\n\nDe haven.", 1)]
    [InlineData("author Mieke Terpstra section sport De haven.", 14)]
    public void What_was_probably_meant_for_a_key_is_text_with_a_warning(string file, int column)
    {
        var finding = Assert.Single(Reading(file).Diagnostics);

        Assert.Equal(("CORP1004", column), (finding.Rule.Id, finding.Place.Column));
    }

    [Theory]
    [InlineData("date 2022 De sectie is dicht.")]
    [InlineData("date 2022 author Mieke De haven heeft een section.")]
    [InlineData("date 2022 -- Section vijf is geschrapt.")]
    public void Ordinary_text_gives_no_warning(string file) => Assert.Empty(Reading(file).Diagnostics);

    [Fact]
    public void A_word_outside_the_vocabulary_is_an_error_with_the_nearest_one()
    {
        var options = Options with { Vocabularies = new EquatableArray<Vocabulary>([new Vocabulary("section", new EquatableArray<string>(["binnenland", "sport"]))]) };

        var finding = Assert.Single(ArticleFileReader.Read("a.txt", "date 2022 section binenland De haven.", options).Diagnostics);

        Assert.Equal(
            ("CORP1018", 19, 28, "'binenland' is not in the vocabulary that the card gives 'section': did you mean 'binnenland'?"),
            (finding.Rule.Id, finding.Place.Column, finding.Place.EndColumn, finding.Message));
        Assert.Equal("binnenland", finding.Fixes.Single().Edits.Single().Text);
    }

    [Fact]
    public void A_line_of_lists_that_are_not_closed_is_one_finding_and_takes_no_longer_for_its_length()
    {
        var reading = Reading(string.Concat(Enumerable.Repeat("author [x ", 200_000)));

        Assert.Equal(1, reading.Diagnostics.Count(finding => finding.Rule.Id == "CORP1019"));
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        const string File = "\uFEFF date 2022 author \"Mieke Terpstra\" De haven.";

        var field = ArticleFileReader.Read("a.txt", File, Options).Articles.Single().Fields.Single();

        Assert.Equal("author", File.Substring(field.KeyPlace.Start, field.KeyPlace.Length));
        Assert.Equal("\"Mieke Terpstra\"", File.Substring(field.Value.Place.Start, field.Value.Place.Length));
    }

    private static FileReading Reading(string file) => ArticleFileReader.Read("a.txt", file, Options);

    private static SourceArticle Read(string file) => Reading(file).Articles.Single();

    private static IEnumerable<string> Fields(SourceArticle article) => article.Fields.Select(field =>
        $"{field.Key}={(field.Value.IsList ? $"[{string.Join('|', field.Value.Scalars.Select(s => s.Text))}]" : field.Value.Scalars.Single().Text)}");
}
