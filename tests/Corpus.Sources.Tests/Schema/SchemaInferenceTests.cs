namespace Corpus.Sources.Tests.Schema;

public class SchemaInferenceTests
{
    [Theory]
    [InlineData("bool", "true", "False")]
    [InlineData("int", "1", "-20", "2147483647")]
    [InlineData("long", "1", "2147483648")]
    [InlineData("double", "1", "2.5", "1e3")]
    [InlineData("PartialDate", "2022", "2022-10")]
    [InlineData("PartialDate", "2022-10-11", "201X")]
    [InlineData("int", "2022", "2021")]
    [InlineData("string", "2022", "haven")]
    [InlineData("string", "007", "12")]
    [InlineData("string", "+31", "12")]
    [InlineData("string", "yes", "no")]
    [InlineData("string", "1.", "2")]
    [InlineData("string", "true", "1")]
    [InlineData("string", "NaN", "1.5")]
    [InlineData("string", "9223372036854775808x", "1")]
    [InlineData("double", "9223372036854775808", "1")]
    public void The_type_is_the_first_that_holds_every_value(string type, params string[] values)
        => Assert.Equal(type, Describe(Infer([.. values.Select(value => Article(("key", Plain(value))))]).Single()));

    [Fact]
    public void What_stands_in_quotes_is_text_or_a_date_and_never_a_number()
    {
        Assert.Equal("string", Describe(Infer(Article(("key", Quoted("5"))), Article(("key", Plain("6")))).Single()));
        Assert.Equal("PartialDate", Describe(Infer(Article(("key", Quoted("2022-10"))), Article(("key", Quoted("2022")))).Single()));
        Assert.Equal("string", Describe(Infer(Article(("key", Quoted("2022"))), Article(("key", Quoted("2023")))).Single()));
    }

    [Fact]
    public void A_list_in_one_article_makes_it_a_list_in_all()
    {
        var field = Infer(Article(("tags", List("haven", "storm"))), Article(("tags", Plain("haven"))), Article(("tags", List()))).Single();

        Assert.Equal("string[]", Describe(field));
        Assert.Equal("Not nullable: all 3 articles have it. A list, first in 0.txt.", field.Witness);
    }

    [Fact]
    public void Lists_of_numbers_are_lists_of_numbers_whatever_empty_ones_there_are()
        => Assert.Equal("int[]", Describe(Infer(Article(("pages", List())), Article(("pages", SourceValue.ListOf([Scalar("3", ScalarStyle.Plain)], default)))).Single()));

    [Fact]
    public void A_key_is_nullable_exactly_where_an_article_lacks_it_and_the_first_is_named()
    {
        var fields = Infer(
            Article(("author", Plain("a")), ("words", Plain("1"))),
            Article(("author", Plain("b")), ("words", SourceValue.Null(default))),
            Article(("author", Plain("c"))));

        Assert.Equal("Not nullable: all 3 articles have it.", fields[0].Witness);
        Assert.Equal("int?", Describe(fields[1]));
        Assert.Equal("Nullable: 2 of 3 articles lack it, first 1.txt.", fields[1].Witness);
    }

    [Fact]
    public void The_first_that_lacks_a_key_is_found_wherever_it_is()
    {
        Assert.Contains("1 of 2 articles lacks it, first 0.txt", Infer(Article(), Article(("a", Plain("x")))).Single().Witness, StringComparison.Ordinal);
        Assert.Contains("1 of 3 articles lacks it, first 1.txt", Infer(Article(("a", Plain("x"))), Article(), Article(("a", Plain("x")))).Single().Witness, StringComparison.Ordinal);
        Assert.Contains("1 of 2 articles lacks it, first 1.txt", Infer(Article(("a", Plain("x"))), Article()).Single().Witness, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_names_the_article_that_made_it_so()
    {
        var field = Infer(Article(("words", Plain("100"))), Article(("words", Plain("n.v.t.")))).Single();

        Assert.Equal("Not nullable: all 2 articles have it. Text, because of 1.txt.", field.Witness);
    }

    [Fact]
    public void Few_values_that_are_each_used_often_are_an_enum()
    {
        var field = Infer(Articles("section", "sport", "sport", "sport", "oud nieuws", "oud nieuws", "oud nieuws")).Single();

        Assert.Equal("enum OudNieuws='oud nieuws' Sport='sport'", Describe(field));
        Assert.EndsWith("An enum, because it has few values and each is used often; list them in the card to keep it one.", field.Witness, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_used_less_than_three_times_keeps_it_text()
        => Assert.Equal("string", Describe(Infer(Articles("section", "sport", "sport", "sport", "cultuur", "cultuur")).Single()));

    [Fact]
    public void Sixteen_values_are_few_and_seventeen_are_not()
    {
        Assert.StartsWith("enum", Describe(Infer(Many(16)).Single()), StringComparison.Ordinal);
        Assert.Equal("string", Describe(Infer(Many(17)).Single()));

        static SourceArticle[] Many(int words) => Articles("section", [.. Enumerable.Range(0, 3 * words).Select(i => $"woord{(char)('a' + (i % words))}")]);
    }

    [Fact]
    public void Values_that_give_the_same_name_stay_text()
        => Assert.Equal("string", Describe(Infer(Articles("section", "oud-nieuws", "oud-nieuws", "oud-nieuws", "oud nieuws", "oud nieuws", "oud nieuws")).Single()));

    [Fact]
    public void The_card_makes_an_enum_of_the_values_that_it_lists_in_its_order()
    {
        var options = WithVocabulary("section", "sport", "cultuur");

        Assert.Equal("enum Sport='sport' Cultuur='cultuur'", Describe(Infer(options, Articles("section", "cultuur")).Single()));
    }

    [Fact]
    public void The_card_makes_an_enum_of_the_values_that_are_used_even_of_lists()
    {
        var field = Infer(WithVocabulary("tags"), Article(("tags", List("b", "a"))), Article(("tags", Plain("b")))).Single();

        Assert.Equal("enum A='a' B='b' []", Describe(field));
        Assert.EndsWith("An enum, because the card says so.", field.Witness, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_numbered_in_ordinal_order()
        => Assert.Equal(["B:0", "a:1", "é:2"], Infer(Article(("é", Plain("x")), ("a", Plain("x")), ("B", Plain("x")))).Select(field => $"{field.Key}:{field.Index}"));

    [Theory]
    [InlineData("words_printed", "WordsPrinted")]
    [InlineData("wordsPrinted", "WordsPrinted")]
    [InlineData("words-printed", "WordsPrinted")]
    [InlineData("source.url", "SourceUrl")]
    [InlineData("source", "SourceField")]
    [InlineData("token-at", "TokenAtField")]
    [InlineData("sentence_at", "SentenceAtField")]
    [InlineData("4x", "_4x")]
    [InlineData("…", "")]
    public void A_key_gives_a_property(string key, string name) => Assert.Equal(name, Infer(Article((key, Plain("x")))).Single().PropertyName);

    [Fact]
    public void Of_two_spellings_the_first_has_the_property()
        => Assert.Equal(["WordsPrinted", ""], Infer(Article(("words-printed", Plain("x")), ("words_printed", Plain("x")))).Select(field => field.PropertyName));

    private static string Describe(InferredField field)
    {
        var type = field.Type switch
        {
            FieldValueType.Text => "string",
            FieldValueType.Boolean => "bool",
            FieldValueType.Int32 => "int",
            FieldValueType.Int64 => "long",
            FieldValueType.Double => "double",
            FieldValueType.Date => "PartialDate",
            _ => "enum " + string.Join(' ', field.Members.Select(member => $"{member.Name}='{member.Text}'")) + (field.IsList ? " " : ""),
        };
        return type + (field.IsList ? "[]" : "") + (field.IsNullable ? "?" : "");
    }

    private static ReadingOptions WithVocabulary(string key, params string[] words)
        => new(default, new EquatableArray<Vocabulary>([new Vocabulary(key, new EquatableArray<string>(words))]));

    private static IReadOnlyList<InferredField> Infer(params SourceArticle[] articles) => Infer(ReadingOptions.None, articles);

    private static IReadOnlyList<InferredField> Infer(ReadingOptions options, params SourceArticle[] articles)
        => SchemaInference.Infer([.. articles.Select((article, i) => ArticleSummary.Of(WithPath(article, i), "Krant"))], options);

    private static SourceArticle[] Articles(string key, params string[] values) => [.. values.Select(value => Article((key, Plain(value))))];

    private static SourceArticle WithPath(SourceArticle article, int i)
        => new() { Id = $"{i}", Path = $"{i}.txt", Line = 1, Text = "", Paragraphs = [], Fields = article.Fields };

    private static SourceArticle Article(params (string Key, SourceValue Value)[] fields)
        => new() { Id = "", Path = "", Line = 1, Text = "", Paragraphs = [], Fields = [.. fields.Select(field => new SourceField(field.Key, default, field.Value))] };

    private static SourceValue Plain(string text) => SourceValue.Of(Scalar(text, ScalarStyle.Plain));

    private static SourceValue Quoted(string text) => SourceValue.Of(Scalar(text, ScalarStyle.Quoted));

    private static SourceValue List(params string[] items) => SourceValue.ListOf([.. items.Select(item => Scalar(item, ScalarStyle.Plain))], default);

    private static SourceScalar Scalar(string text, ScalarStyle style) => new(text, style, default);
}
