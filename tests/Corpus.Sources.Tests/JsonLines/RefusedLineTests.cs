namespace Corpus.Sources.Tests.JsonLines;

/// <summary>JSON lines that are no articles: where the error is, and what it says.</summary>
public class RefusedLineTests
{
    [Theory]
    [InlineData("tekst", 1, 2, "The line is no JSON object; write one object a line, such as {\"text\": \"…\"}")]
    [InlineData("[1]", 1, 2, "The line is no JSON object; write one object a line, such as {\"text\": \"…\"}")]
    [InlineData("  😀", 3, 5, "The line is no JSON object; write one object a line, such as {\"text\": \"…\"}")]
    [InlineData("{}", 1, 2, "The object has no member 'text'; add one with the text of the article")]
    [InlineData("{\"Text\":\"x\"}", 1, 2, "The object has no member 'text'; add one with the text of the article")]
    [InlineData("{\"é\":1,\"text\":null}", 15, 19, "The text is no string; write it between quotes")]
    [InlineData("{\"text\":[\"x\"]}", 9, 14, "The text is no string; write it between quotes")]
    [InlineData("{\"text\":12}", 9, 11, "The text is no string; write it between quotes")]
    [InlineData("{\"text\":\"x\",}", 13, 14, "A comma stands before the end; take the comma away")]
    [InlineData("{\"text\":\"x\" , }", 15, 16, "A comma stands before the end; take the comma away")]
    [InlineData("{\"a\":[1,2,],\"text\":\"x\"}", 11, 12, "A comma stands before the end; take the comma away")]
    [InlineData("{\"text\":\"x\"} {\"text\":\"y\"}", 14, 15, "Something stands behind the object; write one object a line")]
    [InlineData("{\"text\":\"x\"},", 13, 14, "Something stands behind the object; write one object a line")]
    [InlineData("{\"text\":\"x\"", 12, 12, "The line ends before its object does; close every quote, bracket and brace, and write each article on one line")]
    [InlineData("{\"text\":\"x", 11, 11, "The line ends before its object does; close every quote, bracket and brace, and write each article on one line")]
    [InlineData("{\"text\":", 9, 9, "The line ends before its object does; close every quote, bracket and brace, and write each article on one line")]
    [InlineData("{", 2, 2, "The line ends before its object does; close every quote, bracket and brace, and write each article on one line")]
    [InlineData("{\"text\":\"é\t\"}", 11, 12, "A control character (U+0009) stands here; write \\t in a string")]
    [InlineData("{\"text\":\"😀\\x\"}", 13, 14, "'\\x' is no escape of JSON; write \\\\ for a backslash")]
    [InlineData("{\"text\":'x'}", 9, 10, "JSON has no strings in single quotes; write double quotes")]
    [InlineData("{\"text\":\"x\" /* y */}", 13, 14, "JSON has no comments; take it away")]
    [InlineData("{\"text\":\"x\" // y", 13, 14, "JSON has no comments; take it away")]
    [InlineData("{\"text\" \"x\"}", 9, 10, "'\"' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"text\":\"x\" \"a\":1}", 13, 14, "'\"' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{text:\"x\"}", 2, 3, "'t' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"a\":NaN,\"text\":\"x\"}", 6, 7, "'N' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"é\":\"é\", \"a\":é}", 15, 16, "'é' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"a\":01,\"text\":\"x\"}", 7, 8, "'1' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"a\":tru,\"text\":\"x\"}", 9, 10, "',' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"a\":[1},\"text\":\"x\"}", 8, 9, "'}' is not expected here; check the quotes, commas and brackets before it")]
    [InlineData("{\"text\":\"a\\ud83d\"}", 9, 18, "An escape of the string gives half of a surrogate pair; write the character itself, or both halves")]
    [InlineData("{\"text\":\"x\",\"a\":[{\"b\":\"\\ude00\\ud83d\"}]}", 23, 37, "An escape of the string gives half of a surrogate pair; write the character itself, or both halves")]
    [InlineData("{\"text\":\"x\",\"\\ud83d\":1}", 13, 21, "An escape of the string gives half of a surrogate pair; write the character itself, or both halves")]
    public void A_line_that_is_no_article_is_an_error_at_its_place_and_the_others_are_read(string line, int column, int endColumn, string message)
    {
        var reading = ArticleFileReader.Read("a.jsonl", "{\"text\":\"voor\"}\n" + line + "\r\n{\"text\":\"na\"}\n");

        Assert.Equal([("voor", "a#1"), ("na", "a#3")], reading.Articles.Select(article => (article.Text, article.Id)));
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(
            ("CORP1012", 2, column, endColumn, message + " (the line is left out of the corpus)"),
            (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Place.EndColumn, finding.Message));
    }

    [Fact]
    public void Thirty_two_levels_are_read_and_one_more_is_refused()
    {
        var deepest = Nested(31);

        Assert.Single(ArticleFileReader.Read("a.jsonl", deepest).Articles);
        AssertRefused(Nested(32), 48, "Objects and lists lie in one another more than 32 deep; write them flatter");
        AssertRefused(Nested(100_000), 48, "Objects and lists lie in one another more than 32 deep; write them flatter");

        static string Nested(int lists) => "{\"text\":\"x\",\"a\":" + new string('[', lists) + new string(']', lists) + "}";
    }

    [Fact]
    public void Thirty_two_objects_within_one_another_are_refused()
    {
        var nested = "{\"text\":\"x\"," + string.Concat(Enumerable.Repeat("\"a\":{", 32)) + new string('}', 33);

        AssertRefused(nested, 12 + (32 * 5), "Objects and lists lie in one another more than 32 deep; write them flatter");
    }

    [Fact]
    public void A_key_of_two_hundred_characters_is_read_and_one_more_is_refused()
    {
        Assert.Single(ArticleFileReader.Read("a.jsonl", WithKey(200)).Articles);
        AssertRefused(WithKey(201), 14, "The key has more than 200 characters; choose a shorter one");
        AssertRefused(WithKey(1_000_000), 14, "The key has more than 200 characters; choose a shorter one");

        static string WithKey(int length) => "{\"text\":\"x\",\"" + new string('k', length) + "\":1}";
    }

    [Fact]
    public void A_thousand_members_are_read_and_one_more_is_refused()
    {
        Assert.Equal(999, Assert.Single(ArticleFileReader.Read("a.jsonl", WithMembers(1_000)).Articles).Fields.Count);
        AssertRefused(WithMembers(1_001), 10_004, "The object has more than 1000 members; keep those that an article needs");

        static string WithMembers(int count)
            => "{\"text\":\"x\"" + string.Concat(Enumerable.Range(1, count - 1).Select(i => $",\"k{i:0000}\":1")) + "}";
    }

    [Fact]
    public void A_list_of_a_hundred_thousand_values_is_read_and_one_more_is_refused()
    {
        Assert.Single(ArticleFileReader.Read("a.jsonl", WithValues(100_000)).Articles);
        AssertRefused(WithValues(100_001), 200_018, "The object has more than 100000 values in its lists; keep those that an article needs");

        static string WithValues(int count) => "{\"text\":\"x\",\"a\":[" + string.Join(',', Enumerable.Repeat('1', count)) + "]}";
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_read_and_one_of_more_than_sixteen_is_refused()
    {
        Assert.Equal(10_000_000, Assert.Single(ArticleFileReader.Read("a.jsonl", WithText(10_000_000)).Articles).Text.Length);
        AssertRefused(WithText(16 * 1024 * 1024), 1, "The line has more than 16777216 characters; write one article a line");

        static string WithText(int length) => "{\"text\":\"" + new string('é', length) + "\"}";
    }

    [Theory]
    [InlineData("{")]
    [InlineData("x")]
    [InlineData("{\"text\":\"\\ud83d\"}")]
    public void The_good_line_behind_a_thousand_bad_ones_is_found(string line)
    {
        var reading = ArticleFileReader.Read("a.jsonl", string.Concat(Enumerable.Repeat(line + "\n", 1_000)) + "{\"text\":\"goed\"}");

        Assert.Equal("a#1001", Assert.Single(reading.Articles).Id);
        Assert.Equal(SourceFile.MostFindings + 1, reading.Diagnostics.Count);
    }

    [Fact]
    public void A_million_bad_lines_are_not_all_tried()
    {
        var reading = ArticleFileReader.Read("a.jsonl", string.Concat(Enumerable.Repeat("{\n", 1_000_000)) + "{\"text\":\"goed\"}");

        Assert.Empty(reading.Articles);
        Assert.Contains("The file has 9901 more findings", reading.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string line, int column, string message)
    {
        var reading = ArticleFileReader.Read("a.jsonl", line);

        Assert.Empty(reading.Articles);
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(
            ("CORP1012", 1, column, message + " (the line is left out of the corpus)"),
            (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Message));
    }
}
