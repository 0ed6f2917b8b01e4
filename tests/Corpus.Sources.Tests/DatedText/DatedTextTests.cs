namespace Corpus.Sources.Tests.DatedText;

/// <summary>The dated-text format, as real files vary it.</summary>
public class DatedTextTests
{
    [Fact]
    public void The_head_gives_the_date_and_the_text_begins_behind_it()
    {
        var article = Article(" date 2022-10 De oefening gaat door.");

        Assert.Equal("2022-10", article.Date.ToString());
        Assert.Equal("De oefening gaat door.", article.Text);
    }

    [Theory]
    [InlineData("date 2022 Tekst.", "2022")]
    [InlineData("date 2022-10 Tekst.", "2022-10")]
    [InlineData("date 2022-10-11 Tekst.", "2022-10-11")]
    [InlineData("date 2022-1X Tekst.", "2022-1X")]
    [InlineData("date 2022? Tekst.", "2022?")]
    [InlineData("date: 2022-10 Tekst.", "2022-10")]
    [InlineData("\uFEFF date 2022-10 Tekst.", "2022-10")]
    [InlineData("\n\r\n \t date 2022-10 Tekst.", "2022-10")]
    [InlineData("\u00A0date\u00A02022-10\u00A0Tekst.", "2022-10")]
    [InlineData("date\t2022-10\tTekst.", "2022-10")]
    [InlineData("date 2022-10\r\n\r\nTekst.", "2022-10")]
    public void Dates_of_every_precision_and_blanks_of_every_kind_are_read(string file, string date)
    {
        var article = Article(file);

        Assert.Equal(date, article.Date.ToString());
        Assert.Equal("Tekst.", article.Text);
    }

    [Fact]
    public void Without_a_head_all_is_text_and_the_date_is_unknown()
    {
        var article = Article("De brug is dicht.");

        Assert.True(article.Date.IsUnknown);
        Assert.Equal("De brug is dicht.", article.Text);
    }

    [Theory]
    [InlineData("date palms grow here", 1, 1)]
    [InlineData(" date is een woord", 1, 2)]
    [InlineData("date 22nd of March", 1, 1)]
    [InlineData("Date 2022 tekst", 1, 1)]
    [InlineData("DATE: 2022 tekst", 1, 1)]
    [InlineData("date:2022 tekst", 1, 1)]
    [InlineData("name:Foo tekst", 1, 1)]
    [InlineData("Name: Foo tekst", 1, 1)]
    [InlineData("title: Foo tekst", 1, 1)]
    public void What_looks_like_a_head_and_is_none_is_text_and_said_so(string file, int line, int column)
    {
        var reading = Read(file);

        Assert.Equal(file.Trim(), Assert.Single(reading.Articles).Text);
        AssertFinding(reading, "CORP1004", line, column);
    }

    [Fact]
    public void A_key_on_a_second_line_is_text_and_said_so()
    {
        var reading = Read("date 2022\nname: Foo tekst");

        Assert.Equal("name: Foo tekst", Assert.Single(reading.Articles).Text);
        AssertFinding(reading, "CORP1004", 2, 1);
    }

    [Theory]
    [InlineData("Dates are fruit.")]
    [InlineData("datum 2022")]
    [InlineData("Datering 2022")]
    [InlineData("De naam: Foo")]
    public void Ordinary_first_words_are_nothing_to_report(string file)
    {
        Assert.Empty(Read(file).Diagnostics);
    }

    [Theory]
    [InlineData("date 2022-13 Tekst.", 1, 6, 13, "2022-13")]
    [InlineData("date 2022-02-30 Tekst.", 1, 6, 16, "2022-02-30")]
    [InlineData("date 22-10 Tekst.", 1, 6, 11, "22-10")]
    [InlineData("\n\n  date 2022-99\nTekst.", 3, 8, 15, "2022-99")]
    [InlineData("date 2022-03/2022-10 Tekst.", 1, 6, 21, "2022-03/2022-10")]
    public void A_bad_date_is_an_error_at_its_place_and_the_article_stays(string file, int line, int column, int endColumn, string shown)
    {
        var reading = Read(file);

        var article = Assert.Single(reading.Articles);
        Assert.True(article.Date.IsUnknown);
        Assert.Equal("Tekst.", article.Text);
        var finding = AssertFinding(reading, "CORP1002", line, column);
        Assert.Equal(endColumn, finding.Place.EndColumn);
        Assert.StartsWith($"'{shown}' is not a date: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_for_a_bad_date_says_what_to_do()
    {
        Assert.Equal("'2022-13' is not a date: month 13 does not exist; months run from 01 to 12", Assert.Single(Read("date 2022-13 x").Diagnostics).Message);
    }

    [Fact]
    public void A_key_without_a_value_is_an_error_at_the_key()
    {
        var finding = AssertFinding(Read("date\n\nTekst."), "CORP1002", 1, 1);

        Assert.Equal("'date' is not a date: write one behind it, as in 'date 2022-10'", finding.Message);
    }

    [Fact]
    public void A_second_date_is_an_error_and_the_first_counts()
    {
        var reading = Read("date 2021 date 2022 Tekst.");

        Assert.Equal("2021", Assert.Single(reading.Articles).Date.ToString());
        AssertFinding(reading, "CORP1003", 1, 11);
    }

    [Fact]
    public void The_word_date_after_the_head_is_text()
    {
        var reading = Read("date 2021 date palms grow.");

        Assert.Equal("date palms grow.", Assert.Single(reading.Articles).Text);
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("name: HavenDicht date 2022 Tekst.")]
    [InlineData("date 2022 name: HavenDicht Tekst.")]
    public void A_name_can_be_chosen_in_the_head(string file)
    {
        var article = Article(file);

        Assert.Equal("HavenDicht", article.ExplicitName);
        Assert.Equal("Tekst.", article.Text);
    }

    [Theory]
    [InlineData("name: haven-dicht Tekst.", "use letters, digits and '_', and begin with a letter")]
    [InlineData("name: 9Levens Tekst.", "use letters, digits and '_', and begin with a letter")]
    [InlineData("name: class Tekst.", "it is a keyword of C#; choose another word")]
    [InlineData("name: get_Articles Tekst.", "names that begin like this belong to the compiler; choose another beginning")]
    [InlineData("name: __arglist Tekst.", "names that begin like this belong to the compiler; choose another beginning")]
    public void A_name_that_is_no_identifier_is_an_error_that_says_why_and_is_not_used(string file, string reason)
    {
        var reading = Read(file);

        Assert.Null(Assert.Single(reading.Articles).ExplicitName);
        Assert.Contains($": {reason} (", AssertFinding(reading, "CORP1005", 1, 7).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_without_a_colon_is_a_word_of_the_text()
    {
        Assert.Equal("name calling is rude.", Article("name calling is rude.").Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_an_article_without_text_and_a_warning(string file)
    {
        var reading = Read(file);

        Assert.Equal("", Assert.Single(reading.Articles).Text);
        Assert.Empty(reading.Articles[0].Paragraphs);
        Assert.Equal("CORP1006", Assert.Single(reading.Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_head_without_text_is_reported_where_the_text_should_begin()
    {
        AssertFinding(Read("date 2022-10\n"), "CORP1006", 1, 13);
    }

    [Fact]
    public void Newlines_become_line_feeds_and_the_ends_are_trimmed()
    {
        Assert.Equal("a\nb\n\nc\n\nd", Article("a\r\nb\r\n\r\nc\r\rd\r\n").Text);
    }

    [Fact]
    public void Characters_of_the_text_stay_as_they_are()
    {
        const string Text = "‘Café’ cafe\u0301 5\u00A0km 𝄞 🦭 “één”…";

        Assert.Equal(Text, Article("date 2022 " + Text).Text);
    }

    [Theory]
    [InlineData("een\ntwee\n\ndrie", new[] { "een\ntwee", "drie" })]
    [InlineData("een\n \t\u00A0\n\n\ntwee\n", new[] { "een", "twee" })]
    [InlineData("een", new[] { "een" })]
    [InlineData("  een  \n  twee  \n\n  drie", new[] { "een  \n  twee", "drie" })]
    [InlineData("een\r\n\r\ntwee", new[] { "een", "twee" })]
    public void A_blank_line_ends_a_paragraph_and_a_newline_does_not(string file, string[] paragraphs)
    {
        var article = Article(file);

        Assert.Equal(paragraphs, article.Paragraphs.Select(p => article.Text.Substring(p.Start, p.Length)));
    }

    [Fact]
    public void A_file_of_five_megabytes_is_one_article()
    {
        var body = string.Concat(Enumerable.Repeat("De haven van Zandrecht bleef dicht.\n\n", 140_000));

        var article = Article("date 2022-10 " + body);

        Assert.Equal(140_000, article.Paragraphs.Count);
        Assert.Equal(body.Length - 2, article.Text.Length);
    }

    [Fact]
    public void The_id_is_the_path_without_its_extension()
    {
        Assert.Equal("2022/haven.nl", Assert.Single(ArticleFileReader.Read("2022/haven.nl.txt", "x").Articles).Id);
        Assert.Equal(".txt", Assert.Single(ArticleFileReader.Read(".txt", "x").Articles).Id);
    }

    private static SourceArticle Article(string file) => Assert.Single(Read(file).Articles);

    private static FileReading Read(string file) => ArticleFileReader.Read("a.txt", file);

    private static SourceDiagnostic AssertFinding(FileReading reading, string id, int line, int column)
    {
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal((id, line, column), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
        return finding;
    }
}
