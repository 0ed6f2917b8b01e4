namespace Corpus.Sources.Tests.Schema;

/// <summary>What does not fit the declared properties, at its place in the file.</summary>
public class SchemaCheckTests
{
    private static readonly ReadingOptions Options = new(new EquatableArray<string>(["author", "auhtor", "words_printed", "section", "tags", "seen", "ok"]), default);

    private static readonly DeclaredSchema Schema = new("KrantArticle", new EquatableArray<DeclaredProperty>(
    [
        Property("Author", FieldValueType.Text),
        Property("WordsPrinted", FieldValueType.Int32, isNullable: true),
        Property("Section", FieldValueType.Enum, isNullable: true) with
        {
            Members = new EquatableArray<EnumMember>([new EnumMember("Binnenland", null), new EnumMember("OudNieuws", "oud nieuws")]),
        },
        Property("Tags", FieldValueType.Text, isList: true, isNullable: true),
        Property("Seen", FieldValueType.Date, isNullable: true),
        Property("Ok", FieldValueType.Boolean, isNullable: true),
    ]));

    [Theory]
    [InlineData("words_printed twaalf", "CORP3002", 15, "'twaalf' does not fit KrantArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; write one, or declare the property as string")]
    [InlineData("words_printed 012", "CORP3002", 15, "'012' does not fit KrantArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; a number has no leading zero; write it without, or declare the property as string")]
    [InlineData("words_printed \"12\"", "CORP3002", 15, "'12' does not fit KrantArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; write it without quotes")]
    [InlineData("words_printed 3000000000", "CORP3002", 15, "'3000000000' does not fit KrantArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; declare the property as long")]
    [InlineData("words_printed 1.5", "CORP3002", 15, "'1.5' does not fit KrantArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; write no fraction, or declare the property as double")]
    [InlineData("seen 2022-13", "CORP3002", 6, "'2022-13' does not fit KrantArticle.Seen, which holds a date; month 13 does not exist; months run from 01 to 12")]
    [InlineData("ok yes", "CORP3002", 4, "'yes' does not fit KrantArticle.Ok, which holds true or false; write one, or declare the property as string")]
    [InlineData("author [a, b]", "CORP3002", 8, "'[a, b]' does not fit KrantArticle.Author, which holds one value (text); it is a list; write one value, or declare the property as IReadOnlyList<…>")]
    [InlineData("section Binenland", "CORP3003", 9, "'Binenland' is no value of KrantArticle.Section: did you mean 'Binnenland'?")]
    [InlineData("section zeevaart", "CORP3003", 9, "'zeevaart' is no value of KrantArticle.Section: it has 'Binnenland', 'oud nieuws'")]
    public void A_value_that_does_not_fit_is_an_error_where_it_stands(string head, string id, int column, string message)
    {
        var finding = Assert.Single(Check(head.StartsWith("author", StringComparison.Ordinal) ? head : head + " author x"));

        Assert.Equal((id, 1, column, message), (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Message));
    }

    [Theory]
    [InlineData("author x words_printed 12 section binnenland tags [a, b] seen 2022-10 ok true")]
    [InlineData("author x section \"oud nieuws\" tags a seen 2022")]
    [InlineData("author 12 section BINNEN-LAND")]
    public void What_fits_is_not_reported(string head) => Assert.Empty(Check(head));

    [Fact]
    public void A_missing_key_is_an_error_at_the_head()
    {
        var finding = Assert.Single(Check("section binnenland"));

        Assert.Equal(
            ("CORP3001", 1, 1, 19, "The article 'a' has no 'author', which KrantArticle.Author needs; add it, or declare the property as nullable"),
            (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Place.EndColumn, finding.Message));
    }

    [Theory]
    [InlineData("a.txt", "author:\nTekst.", "CORP1019")]
    [InlineData("a.md", "---\nsection: a: b\nauthor: x\n---\nTekst.", "CORP1011")]
    [InlineData("a.md", "---\nauthor: x\n\nTekst.", "CORP1011")]
    public void A_key_is_not_missing_where_the_head_cannot_be_read(string path, string file, string id)
        => Assert.Equal(id, Assert.Single(ArticleFileReader.Read(path, file, Options, Schema).Diagnostics).Rule.Id);

    [Fact]
    public void A_word_that_the_card_does_not_allow_is_not_reported_again()
    {
        var options = Options with { Vocabularies = new EquatableArray<Vocabulary>([new Vocabulary("section", new EquatableArray<string>(["binnenland"]))]) };

        Assert.Equal("CORP1018", Assert.Single(ArticleFileReader.Read("a.txt", "author x section zeevaart Tekst.", options, Schema).Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_key_without_a_value_is_an_error_at_the_key()
    {
        var schema = new DeclaredSchema("KrantArticle", new EquatableArray<DeclaredProperty>([Property("Author", FieldValueType.Text)]));

        var finding = Assert.Single(ArticleFileReader.Read("a.md", "---\nx: 1\nauthor:\n---\nTekst.", Options, schema).Diagnostics);

        Assert.Equal((3, 1), (finding.Place.Line, finding.Place.Column));
        Assert.EndsWith("; the key is there; write a value behind it, or declare the property as nullable", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_is_named()
    {
        var finding = Assert.Single(Check("auhtor x"));

        Assert.EndsWith("did you mean it by 'auhtor' in line 1?", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceEdit(new TextSpan(0, 6), "author"), finding.Fixes.Single().Edits.Single());
    }

    [Fact]
    public void A_number_in_quotes_can_be_mended() => Assert.Equal("12", Check("author x words_printed \"12\"").Single().Fixes.Single().Edits.Single().Text);

    [Fact]
    public void An_explicit_key_is_read_exactly()
    {
        var schema = new DeclaredSchema("KrantArticle", new EquatableArray<DeclaredProperty>([Property("Byline", FieldValueType.Text, key: "author")]));

        Assert.Empty(Check("author x", schema));
        Assert.Contains("has no 'author', which KrantArticle.Byline needs", Check("section x", schema).Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words_printed twaalf wordsPrinted 12")]
    [InlineData("wordsPrinted 12 words_printed twaalf")]
    public void Of_two_spellings_the_one_that_the_property_reads_is_checked(string head)
    {
        var options = new ReadingOptions(new EquatableArray<string>(["words_printed", "wordsPrinted"]), default);
        var schema = new DeclaredSchema("KrantArticle", new EquatableArray<DeclaredProperty>([Property("WordsPrinted", FieldValueType.Int32)]));

        Assert.Empty(ArticleFileReader.Read("a.txt", head + " Tekst.", options, schema).Diagnostics);
    }

    [Fact]
    public void References_are_those_of_the_spelling_that_the_property_reads()
    {
        var options = new ReadingOptions(new EquatableArray<string>(["see_also", "seeAlso"]), default);
        var schema = new DeclaredSchema("KrantArticle", new EquatableArray<DeclaredProperty>([Property("SeeAlso", FieldValueType.Reference)]));

        var references = ArticleFileReader.Read("a.txt", "see_also x seeAlso y Tekst.", options, schema).References;

        Assert.Equal("y", Assert.Single(references).Id);
    }

    [Fact]
    public void References_are_collected_with_their_places()
    {
        var schema = new DeclaredSchema("KrantArticle", new EquatableArray<DeclaredProperty>([Property("Tags", FieldValueType.Reference, isList: true)]));

        var references = ArticleFileReader.Read("a.txt", "tags [x, y] Tekst.", Options, schema).References;

        Assert.Equal([("x", 7), ("y", 10)], references.Select(reference => (reference.Id, reference.Place.Column)));
    }

    private static IReadOnlyList<SourceDiagnostic> Check(string head) => Check(head, Schema);

    private static IReadOnlyList<SourceDiagnostic> Check(string head, DeclaredSchema schema)
        => ArticleFileReader.Read("a.txt", head + " Tekst.", Options, schema).Diagnostics;

    private static DeclaredProperty Property(string name, FieldValueType type, bool isList = false, bool isNullable = false, string? key = null)
        => new(name, key, type, isList, isNullable, default);
}
