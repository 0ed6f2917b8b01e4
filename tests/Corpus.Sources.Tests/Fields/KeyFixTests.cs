namespace Corpus.Sources.Tests.Fields;

public class KeyFixTests
{
    [Theory]
    [InlineData("---\ntitle: x\n---\n", "author: ?\n")]
    [InlineData("---\r\ntitle: x\r\n---\r\n", "author: ?\r\n")]
    public void An_added_line_ends_as_the_lines_of_the_file_do(string content, string added)
    {
        var file = new SourceFile("a.txt", content, ReadingOptions.None);

        var fix = Assert.Single(KeyFixes.Add(file, new HeadInsertion(4, "", ": ", "\n"), "author", "?"));

        Assert.Equal(("Add 'author'", new SourceEdit(new TextSpan(4, 0), added)), (fix.Title, Assert.Single(fix.Edits)));
    }

    [Fact]
    public void A_head_without_a_place_for_keys_gets_no_fix()
    {
        Assert.Empty(KeyFixes.Add(new SourceFile("a.txt", "Tekst.", ReadingOptions.None), null, "author", "?"));
    }

    [Theory]
    [InlineData("a.jsonl", "5", "\"vijf\"")]
    [InlineData("a.conllu", "x", "hoog water", "hoog water")]
    [InlineData("a.md", "x", "hoog water", "\"hoog water\"")]
    [InlineData("a.md", "'x'", "hoog water", "'hoog water'")]
    [InlineData("a.md", "x", "12", "\"12\"")]
    public void A_value_is_quoted_as_its_format_wants(string path, string written, string value, string? expected = null)
    {
        var scalar = new SourceScalar(written.Trim('\''), ScalarStyle.Plain, new TextSpan(0, written.Length));
        var file = new SourceFile(path, written, ReadingOptions.None);

        var fix = Assert.Single(ValueFixes.Replace(file, scalar, expected is null ? "vijf" : value));

        Assert.Equal(expected ?? value, Assert.Single(fix.Edits).Text);
    }
}
