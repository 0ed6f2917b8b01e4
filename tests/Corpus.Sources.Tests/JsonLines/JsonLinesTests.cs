namespace Corpus.Sources.Tests.JsonLines;

/// <summary>JSON lines that are articles.</summary>
public class JsonLinesTests
{
    [Fact]
    public void Each_line_is_an_article_with_its_line_as_id()
    {
        var articles = Articles("""
            {"text": "De haven is dicht."}
            {"text": "De brug is open."}
            """);

        Assert.Equal(["De haven is dicht.", "De brug is open."], articles.Select(article => article.Text));
        Assert.Equal(["2022/nieuws#1", "2022/nieuws#2"], articles.Select(article => article.Id));
        Assert.Equal([1, 2], articles.Select(article => article.Line));
        Assert.All(articles, article => Assert.Equal("2022/nieuws.jsonl", article.Path));
    }

    [Theory]
    [InlineData("{\"text\":\"a\"}\n\n \t\n{\"text\":\"b\"}\n", 4)]
    [InlineData("{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}\r\n", 3)]
    [InlineData("{\"text\":\"a\"}\r\r{\"text\":\"b\"}", 3)]
    [InlineData("\uFEFF{\"text\":\"a\"}\n \t{\"text\":\"b\"} \t", 2)]
    public void Blank_lines_are_skipped_and_every_kind_of_newline_ends_one(string file, int line)
    {
        var articles = Articles(file);

        Assert.Equal(["a", "b"], articles.Select(article => article.Text));
        Assert.Equal((1, line), (articles[0].Line, articles[1].Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n \t\n")]
    public void A_file_without_lines_has_no_articles(string file)
    {
        Assert.Empty(Articles(file));
    }

    [Fact]
    public void Built_in_keys_are_read_and_the_rest_are_fields_in_order()
    {
        var article = Article("""{"id":"h-1","date":"2022-10","author":"Mieke","title":"Haven dicht","name":"HavenDicht","lang":"nl","text":"x","page":3}""");

        Assert.Equal(("h-1", "2022-10", "Haven dicht", "HavenDicht", "nl"), (article.Id, article.Date.ToString(), article.Title, article.ExplicitName, article.Language));
        Assert.Equal(["author", "page"], article.Fields.Select(field => field.Key));
    }

    [Fact]
    public void A_bad_built_in_value_is_reported_at_its_place_and_the_article_stays()
    {
        var reading = Read("""{"text":"x", "date":"2022-13", "id":[1]}""");

        Assert.Equal("nieuws#1", Assert.Single(reading.Articles).Id);
        Assert.Equal([("CORP1002", 1, 21, 30), ("CORP1014", 1, 37, 40)], reading.Diagnostics.Select(ToTuple));
    }

    [Fact]
    public void An_object_is_no_value_for_a_built_in_key()
    {
        Assert.Equal([("CORP1014", 1, 21, 32)], Read("""{"text":"x", "date":{"y": 2022}}""").Diagnostics.Select(ToTuple));
    }

    [Theory]
    [InlineData("\"5\"", "5", ScalarStyle.Quoted)]
    [InlineData("5", "5", ScalarStyle.Plain)]
    [InlineData("-0.50e+3", "-0.50e+3", ScalarStyle.Plain)]
    [InlineData("true", "true", ScalarStyle.Plain)]
    [InlineData("false", "false", ScalarStyle.Plain)]
    [InlineData("\"\"", "", ScalarStyle.Quoted)]
    [InlineData("\"caf\\u00e9 \\\"\\ud83d\\ude00\\\"\"", "café \"😀\"", ScalarStyle.Quoted)]
    [InlineData("{}", "{}", ScalarStyle.Structure)]
    [InlineData("{ \t }", "{}", ScalarStyle.Structure)]
    public void A_value_keeps_its_text_its_style_and_its_place(string json, string text, object style)
    {
        var file = $"{{\"é😀\": {json} , \"text\": \"x\"}}";

        var field = Assert.Single(Article(file).Fields);

        var scalar = Assert.Single(field.Value.Scalars);
        Assert.Equal((text, (ScalarStyle)style), (scalar.Text, scalar.Style));
        Assert.Equal("é😀", file.Substring(field.KeyPlace.Start, field.KeyPlace.Length));
        Assert.Equal(json, file.Substring(scalar.Place.Start, scalar.Place.Length));
        Assert.False(field.Value.IsList);
    }

    [Fact]
    public void Null_is_a_key_without_a_value()
    {
        var field = Assert.Single(Article("""{"text":"x","page":null}""").Fields);

        Assert.True(field.Value.IsNull);
        Assert.Equal(new TextSpan(19, 4), field.Value.Place);
    }

    [Fact]
    public void Objects_become_dotted_keys()
    {
        var article = Article("""{"source": {"url": "a.nl", "paper": {"page": 3, "empty": {}}}, "text": "x"}""");

        Assert.Equal(["source.url", "source.paper.page", "source.paper.empty"], article.Fields.Select(field => field.Key));
        Assert.Equal(new TextSpan(13, 3), article.Fields[0].KeyPlace);
    }

    [Fact]
    public void A_member_text_within_an_object_is_a_field()
    {
        var article = Article("""{"source": {"text": "y"}, "text": "x"}""");

        Assert.Equal(("x", "source.text"), (article.Text, Assert.Single(article.Fields).Key));
    }

    [Fact]
    public void A_list_has_its_scalars_each_with_its_place()
    {
        const string File = """{"text":"x", "tags":[ "haven", 12, true, null ]}""";

        var value = Assert.Single(Article(File).Fields).Value;

        Assert.True(value.IsList);
        Assert.Equal(
            [("haven", ScalarStyle.Quoted), ("12", ScalarStyle.Plain), ("true", ScalarStyle.Plain), ("", ScalarStyle.Quoted)],
            value.Scalars.Select(scalar => (scalar.Text, scalar.Style)));
        Assert.Equal(["\"haven\"", "12", "true", "null"], value.Scalars.Select(scalar => File.Substring(scalar.Place.Start, scalar.Place.Length)));
        Assert.Equal("[ \"haven\", 12, true, null ]", File.Substring(value.Place.Start, value.Place.Length));
    }

    [Fact]
    public void An_empty_list_is_a_list()
    {
        var value = Assert.Single(Article("""{"text":"x", "tags":[]}""").Fields).Value;

        Assert.Equal((true, 0, new TextSpan(20, 2)), (value.IsList, value.Scalars.Count, value.Place));
    }

    [Fact]
    public void What_lies_deeper_in_a_list_is_kept_as_json_without_blanks()
    {
        const string File = """{"text":"x", "people":[{ "name" : "A \"b\" \\", "é": [1 , 2] }, [ ], 3]}""";

        var scalars = Assert.Single(Article(File).Fields).Value.Scalars;

        Assert.Equal(
            [("""{"name":"A \"b\" \\","é":[1,2]}""", ScalarStyle.Structure), ("[]", ScalarStyle.Structure), ("3", ScalarStyle.Plain)],
            scalars.Select(scalar => (scalar.Text, scalar.Style)));
        Assert.Equal("""{ "name" : "A \"b\" \\", "é": [1 , 2] }""", File.Substring(scalars[0].Place.Start, scalars[0].Place.Length));
    }

    [Theory]
    [InlineData("""{"text":"x","page":1,"page":2}""", 23, "page")]
    [InlineData("""{"text":"x","lang":"nl","language":"en"}""", 26, "language")]
    [InlineData("""{"text":"x","text":"y"}""", 14, "text")]
    [InlineData("""{"text":"x","text":["y"]}""", 14, "text")]
    [InlineData("""{"text":"x","a":{"b":1,"b":2}}""", 25, "a.b")]
    [InlineData("""{"text":"x","a":{"b":1},"a.b":2}""", 26, "a.b")]
    public void A_member_given_twice_is_an_error_and_the_first_one_counts(string file, int column, string key)
    {
        var reading = Read(file);

        Assert.Equal("x", Assert.Single(reading.Articles).Text);
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CORP1003", column), (finding.Rule.Id, finding.Place.Column));
        Assert.Contains($"'{key}'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Newlines_of_the_text_become_line_feeds_and_blank_lines_end_paragraphs()
    {
        var article = Article("""{"text":" \r\nEen\rtwee.\r\n\r\nDrie. \n"}""");

        Assert.Equal("Een\ntwee.\n\nDrie.", article.Text);
        Assert.Equal([new SourceParagraph(0, 9), new SourceParagraph(11, 5)], article.Paragraphs);
    }

    [Fact]
    public void An_article_without_text_is_a_warning_at_the_empty_value()
    {
        var reading = Read("""{"title":"Leeg","text":" \n"}""");

        Assert.Equal("", Assert.Single(reading.Articles).Text);
        Assert.Equal([("CORP1006", 1, 24, 29)], reading.Diagnostics.Select(ToTuple));
    }

    [Fact]
    public void Damage_in_escapes_is_reported_at_the_string()
    {
        var reading = Read("""{"text":"x","a":"Een \u0091woord\u0092","b":"caf\ufffd","c":"nul\u0000"}""");

        Assert.Single(reading.Articles);
        Assert.Equal([("CORP1008", 1, 17, 40), ("CORP1007", 1, 45, 56), ("CORP1008", 1, 61, 72)], reading.Diagnostics.Select(ToTuple));
        Assert.Contains("U+0091 is a control character (and in one more place); in Windows-1252 it is '‘'", reading.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_that_stands_in_the_file_is_not_reported_twice()
    {
        var finding = Assert.Single(Read("{\"text\":\"x\",\"a\":\"caf\uFFFD\\n\"}").Diagnostics);

        Assert.Equal(("CORP1007", 21, 22), (finding.Rule.Id, finding.Place.Column, finding.Place.EndColumn));
    }

    [Fact]
    public void The_head_is_the_brace_and_a_key_can_be_added_behind_it()
    {
        const string File = "\n  {\"text\":\"x\"}";

        var article = Article(File);

        Assert.Equal(new TextSpan(3, 1), article.HeadPlace);
        var insertion = article.Insertion!;
        var mended = File.Insert(insertion.At, insertion.Before + "author" + insertion.Between + "\"Mieke\"" + insertion.After);
        Assert.Equal("\n  {\"author\": \"Mieke\", \"text\":\"x\"}", mended);
        Assert.Equal("Mieke", Assert.Single(Article(mended).Fields).Value.Scalars[0].Text);
    }

    private static SourceArticle Article(string file) => Assert.Single(Articles(file));

    private static IReadOnlyList<SourceArticle> Articles(string file)
    {
        var reading = ArticleFileReader.Read("2022/nieuws.jsonl", file);
        Assert.Empty(reading.Diagnostics);
        return reading.Articles;
    }

    private static FileReading Read(string file) => ArticleFileReader.Read("nieuws.jsonl", file);

    private static (string Id, int Line, int Column, int EndColumn) ToTuple(SourceDiagnostic finding)
        => (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Place.EndColumn);
}
