namespace Corpus.Sources.Tests.FrontMatter;

/// <summary>What YAML comes to as fields.</summary>
public class YamlFieldTests
{
    [Theory]
    [InlineData("a: 5", "5", "Plain")]
    [InlineData("a: hoog water # nu", "hoog water", "Plain")]
    [InlineData("a: \"5\"", "5", "Quoted")]
    [InlineData("a: '5'", "5", "Quoted")]
    [InlineData("a: !!str 5", "5", "Quoted")]
    [InlineData("a: ! 5", "5", "Quoted")]
    [InlineData("a: !anders 5", "5", "Plain")]
    [InlineData("a: |\n  een\n  twee", "een\ntwee\n", "Quoted")]
    [InlineData("a: >-\n  een\n  twee", "een twee", "Quoted")]
    [InlineData("a: \"\\u00e9\\U0001F600\"", "é😀", "Quoted")]
    [InlineData("a: \"\"", "", "Quoted")]
    [InlineData("a: \"null\"", "null", "Quoted")]
    public void A_scalar_keeps_its_text_and_how_it_was_written(string yaml, string text, string style)
    {
        var value = Assert.Single(Fields(yaml)).Value;

        Assert.False(value.IsList);
        Assert.Equal((text, style), (value.Scalars[0].Text, value.Scalars[0].Style.ToString()));
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    [InlineData("a: NULL")]
    [InlineData("a: # niets")]
    [InlineData("a: &x")]
    public void Nothing_behind_a_key_is_null(string yaml)
    {
        Assert.True(Assert.Single(Fields(yaml)).Value.IsNull);
    }

    [Fact]
    public void Keys_within_mappings_have_dots()
    {
        var fields = Fields("source:\n  url: x\n  print: {page: 5}\nz: 1");

        Assert.Equal(["source.url", "source.print.page", "z"], fields.Select(field => field.Key));
    }

    [Theory]
    [InlineData("a: [haven, \"hoog water\", ~]", "[haven, \"hoog water\", ~]")]
    [InlineData("a:\n  - haven\n  - hoog water\n  -\n", "- haven\n  - hoog water\n  -")]
    [InlineData("a:\n- haven\n- hoog water\n- null\nb: 1", "- haven\n- hoog water\n- null")]
    public void Lists_hold_scalars_and_a_null_is_an_empty_text(string yaml, string place)
    {
        var (fields, file) = FieldsAndFile(yaml);
        var value = fields[0].Value;

        Assert.True(value.IsList);
        Assert.Equal(["haven", "hoog water", ""], value.Scalars.Select(scalar => scalar.Text));
        Assert.StartsWith(At(file, value.Place), place, StringComparison.Ordinal);
        Assert.Contains("hoog water", At(file, value.Place), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_is_a_list()
    {
        var (fields, file) = FieldsAndFile("a: []");

        Assert.True(fields[0].Value.IsList);
        Assert.Empty(fields[0].Value.Scalars);
        Assert.Equal("[]", At(file, fields[0].Value.Place));
    }

    [Theory]
    [InlineData("a: {}", "{}", "{}")]
    [InlineData("a: [{x: 1, y: \"1\", z: [true, ~, é😀<>'\"]}]", "{\"x\":1,\"y\":\"1\",\"z\":[true,null,\"é😀<>'\\\"\"]}", "{x: 1, y: \"1\", z: [true, ~, é😀<>'\"]}")]
    [InlineData("a: [[1, 007, 1.5e3, True]]", "[1,\"007\",1.5e3,true]", "[1, 007, 1.5e3, True]")]
    [InlineData("a: [[\"\\\\uD83D 😀\"]]", "[\"\\\\uD83D 😀\"]", "[\"\\\\uD83D 😀\"]")]
    [InlineData("a: [b, x: 1]", "{\"x\":1}", "x: 1")]
    [InlineData("a: [x: 1]", "{\"x\":1}", "x: 1")]
    [InlineData("a:\n  - name: Mieke\n    role: red\n\nb: 1", "{\"name\":\"Mieke\",\"role\":\"red\"}", "name: Mieke\n    role: red")]
    public void A_structure_that_no_field_can_have_is_kept_as_json(string yaml, string json, string place)
    {
        var (fields, file) = FieldsAndFile(yaml);
        var scalar = Assert.Single(fields[0].Value.Scalars, scalar => scalar.Style == ScalarStyle.Structure);

        Assert.Equal((json, ScalarStyle.Structure), (scalar.Text, scalar.Style));
        Assert.Equal(place, At(file, scalar.Place));
    }

    [Fact]
    public void Places_are_exact_whatever_stands_before_them()
    {
        const string yaml = "title: \"De 😀 haven\"\r\nauthor:\tMieke  # 😀\r\n'sectie': &s sport\r\nblok: |\r\n  een\r\n\r\ntag: !!str 5\r\nook: *s";
        var (fields, file) = FieldsAndFile(yaml);

        Assert.Equal(
            ["title", "author", "'sectie'", "blok", "tag", "ook"],
            fields.Select(field => At(file, field.KeyPlace)));
        Assert.Equal(
            ["\"De 😀 haven\"", "Mieke", "sport", "|\r\n  een", "5", "*s"],
            fields.Select(field => At(file, field.Value.Scalars[0].Place)));
        Assert.Equal((4, 14), (file.PlaceOf(fields[2].Value.Place).Line, file.PlaceOf(fields[2].Value.Place).Column));
    }

    [Fact]
    public void An_alias_of_a_scalar_gives_its_value()
    {
        var fields = Fields("a: &x \"5\"\nb: *x\nc: [*x, {d: *x}]");

        Assert.Equal(("5", ScalarStyle.Quoted), (fields[1].Value.Scalars[0].Text, fields[1].Value.Scalars[0].Style));
        Assert.Equal(["5", "{\"d\":\"5\"}"], fields[2].Value.Scalars.Select(scalar => scalar.Text));
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x", 3, 4, "'*x' stands for a list or a mapping; write the values again")]
    [InlineData("a: &x {k: 1}\nb: [*x]", 3, 5, "'*x' stands for a list or a mapping; write the values again")]
    [InlineData("a: &x [*x]", 2, 8, "'*x' stands for a list or a mapping; write the values again")]
    [InlineData("b: *x", 2, 4, "Nothing before '*x' has that anchor; write the values again")]
    [InlineData("a: 1\n<<: {k: 1}", 3, 1, "'<<' takes over the keys of another mapping; write the values again")]
    [InlineData("a: [{<<: 1}]", 2, 6, "'<<' takes over the keys of another mapping; write the values again")]
    [InlineData("? [x]\n: 1", 2, 3, "A list or a mapping cannot be a key; write one word in front of the colon")]
    [InlineData("{x: 1}: 1", 2, 1, "A list or a mapping cannot be a key; write one word in front of the colon")]
    [InlineData(": 1", 2, 1, "A key is missing in front of the colon; write one, or put the text in quotes")]
    [InlineData("p:\n  - a: 1\n  - : c}]\nk: 1", 4, 6, "A key is missing in front of the colon; write one, or put the text in quotes")]
    [InlineData("a: \"\\uD83D\\uD83D\"", 2, 17, "The YAML cannot be read: something before this is not complete; close brackets, and put text with ! or \\ in it in single quotes")]
    [InlineData("- a", 2, 1, "The front matter has no keys; write 'key: value' on each line")]
    [InlineData("zomaar tekst", 2, 1, "The front matter has no keys; write 'key: value' on each line")]
    [InlineData("a: 1\n--- b", 3, 1, "A second YAML document begins here; end the front matter with a line of nothing but ---")]
    [InlineData("a: b: c", 2, 5, "The YAML cannot be read: this colon makes a second key on the line; put text with colons, brackets or quotes in it in quotes")]
    [InlineData("a: \"b", 2, 4, "The YAML cannot be read: found unexpected end of stream; put text with colons, brackets or quotes in it in quotes")]
    [InlineData("a: @b", 2, 4, "The YAML cannot be read: found character that cannot start any token; put text with colons, brackets or quotes in it in quotes")]
    [InlineData("a: \"\\ud83d\"", 2, 4, "The YAML cannot be read: found invalid Unicode surrogates; put text with colons, brackets or quotes in it in quotes")]
    [InlineData("a: [1\nb: 2", 3, 1, "The YAML cannot be read: something before this is not complete; close brackets, and put text with ! or \\ in it in single quotes")]
    public void What_cannot_be_a_field_is_an_error_at_its_place(string yaml, int line, int column, string message)
    {
        var reading = ArticleFileReader.Read("a.txt", $"---\n{yaml}\n---\nTekst.");

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CORP1011", line, column, message), (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Message));
        Assert.Equal("Tekst.", Assert.Single(reading.Articles).Text);
    }

    [Fact]
    public void The_keys_before_a_yaml_error_are_kept()
    {
        var reading = ArticleFileReader.Read("a.txt", "---\na: 1\nb: {c: 2, d: [3\n---\nTekst.");

        Assert.Equal(["a", "b.c"], Assert.Single(reading.Articles).Fields.Select(field => field.Key));
        Assert.Equal("CORP1011", Assert.Single(reading.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("a: 1\na: 2", 3, 1, "a")]
    [InlineData("a: {k: 1}\na: {m: 2}", 3, 1, "a")]
    [InlineData("s:\n  k: 1\n  k: 2", 4, 3, "s.k")]
    [InlineData("s: {k: 1}\ns.k: 2", 3, 1, "s.k")]
    [InlineData("a: [{k: 1, k: 2}]", 2, 12, "k")]
    [InlineData("title: x\n\"title\": y", 3, 1, "title")]
    [InlineData("lang: nl\nlanguage: nl", 3, 1, "lang' or 'language")]
    public void A_key_given_twice_is_an_error_at_the_second_one(string yaml, int line, int column, string key)
    {
        var finding = Assert.Single(ArticleFileReader.Read("a.txt", $"---\n{yaml}\n---\nTekst.").Diagnostics);

        Assert.Equal(("CORP1003", line, column), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
        Assert.StartsWith($"The head gives '{key}' twice", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_ends_at_32(char bracket)
    {
        var close = bracket == '[' ? ']' : '}';
        var deepest = $"a: {Nested(31)}";
        var tooDeep = $"a: {Nested(32)}";

        Assert.Empty(ArticleFileReader.Read("a.txt", $"---\n{deepest}\n---\nTekst.").Diagnostics);
        var finding = Assert.Single(ArticleFileReader.Read("a.txt", $"---\n{tooDeep}\n---\nTekst.").Diagnostics);
        Assert.Contains("nested more than 32 deep", finding.Message, StringComparison.Ordinal);

        string Nested(int depth) => bracket == '['
            ? new string('[', depth) + new string(close, depth)
            : string.Concat(Enumerable.Repeat("{k: ", depth - 1)) + "{}" + new string(close, depth - 1);
    }

    [Fact]
    public void A_key_has_at_most_200_characters_with_its_path()
    {
        var reading = ArticleFileReader.Read("a.txt", $"---\na:\n  {new string('k', 199)}: 1\n  {new string('k', 198)}: 2\n---\nTekst.");

        Assert.Equal(("CORP1011", 3, 3), (reading.Diagnostics.Single().Rule.Id, reading.Diagnostics[0].Place.Line, reading.Diagnostics[0].Place.Column));
        Assert.Equal(200, Assert.Single(reading.Articles[0].Fields).Key.Length);
    }

    [Fact]
    public void There_are_at_most_1000_keys()
    {
        var reading = ArticleFileReader.Read("a.txt", "---\n" + string.Concat(Enumerable.Range(1, 1002).Select(i => $"k{i}: 1\n")) + "---\nTekst.");

        Assert.Equal(1000, reading.Articles[0].Fields.Count);
        Assert.Equal((1002, 1), (reading.Diagnostics.Single().Place.Line, reading.Diagnostics[0].Place.Column));
    }

    [Fact]
    public void Aliases_cannot_make_a_short_matter_long()
    {
        var yaml = $"a: &x {new string('x', 10_000)}\nb: [" + string.Concat(Enumerable.Repeat("*x, ", 5000)) + "]";

        var finding = Assert.Single(ArticleFileReader.Read("a.txt", $"---\n{yaml}\n---\nTekst.").Diagnostics);

        Assert.Contains("The aliases repeat too much text; write the values again", finding.Message, StringComparison.Ordinal);
        Assert.Equal((3, 5 + (6 * 4)), (finding.Place.Line, finding.Place.Column));
    }

    private static IReadOnlyList<SourceField> Fields(string yaml) => FieldsAndFile(yaml).Fields;

    private static (IReadOnlyList<SourceField> Fields, SourceFile File) FieldsAndFile(string yaml)
    {
        var file = new SourceFile("a.txt", $"---\n{yaml}\n---\n", ReadingOptions.None);

        Assert.True(FrontMatterBlock.TryRead(file, out var block));
        Assert.Empty(file.Findings());
        return (block.Keys, file);
    }

    private static string At(SourceFile file, TextSpan place) => file.Text.Substring(place.Start, place.Length);
}
