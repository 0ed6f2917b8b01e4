using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class AttributeTests
{
    [Fact]
    public void All_articles_come_in_the_order_of_the_corpus()
        => Assert.Equal(Krant.Articles.Select(article => $"{article.Id} ({article.Source})"), Rows(new ArticleDataAttribute(typeof(Krant)), nameof(Tested.Article)));

    [Fact]
    public void Articles_of_many_in_a_file_have_its_line()
        => Assert.Contains(Rows(new ArticleDataAttribute(typeof(Havenpost)), nameof(Tested.AnyArticle)), name => name.EndsWith(".jsonl:2)", StringComparison.Ordinal));

    [Fact]
    public void Sentences_paragraphs_and_quotations_come_article_by_article()
    {
        Assert.Equal(Krant.Articles.Sum(article => article.Sentences.Count), Rows(new SentenceDataAttribute(typeof(Krant)), nameof(Tested.Sentence)).Length);
        Assert.Equal(Krant.Articles.Sum(article => article.Paragraphs.Count), Rows(new ParagraphDataAttribute(typeof(Krant)), nameof(Tested.Paragraph)).Length);
        Assert.Equal(Krant.Articles.Sum(article => article.Quotations.Count), Rows(new QuotationDataAttribute(typeof(Krant)), nameof(Tested.Quotation)).Length);
    }

    [Fact]
    public void A_sample_is_of_the_rows_and_its_seed_is_0_unless_it_is_said()
    {
        var sample = Rows(new SentenceDataAttribute(typeof(Krant)) { Sample = 50 }, nameof(Tested.Sentence));
        Assert.Equal(50, sample.Length);
        Assert.Equal(sample, Rows(new SentenceDataAttribute(typeof(Krant)) { Sample = 50, Seed = 0 }, nameof(Tested.Sentence)));
        Assert.NotEqual(sample, Rows(new SentenceDataAttribute(typeof(Krant)) { Sample = 50, Seed = 1 }, nameof(Tested.Sentence)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_sample_of_nothing_is_refused(int sample)
        => Assert.Equal(
            $"[ArticleData(typeof(Krant), Sample = {sample})] on Tested.Article asks for a sample of {sample}: give at least 1, or leave Sample out for all rows.",
            ErrorOf(new ArticleDataAttribute(typeof(Krant)) { Sample = sample }, nameof(Tested.Article)));

    [Fact]
    public void A_corpus_without_articles_is_an_error()
        => Assert.Equal(
            "[ArticleData(typeof(NoArticles))] on Tested.Article gives nothing to test: the corpus NoArticles has no articles.",
            ErrorOf(new ArticleDataAttribute(typeof(NoArticles)), nameof(Tested.Article)));

    [Theory]
    [InlineData(null, "the articles of the corpus Krant have no recipes")]
    [InlineData(nameof(Tested.Few), "the 2 articles of the corpus Krant that 'Few' finds have no recipes")]
    public void Articles_without_any_part_of_the_kind_are_an_error(string? where, string found)
    {
        var recipes = new RowUnit("recipe", "recipes", typeof(Sentence), _ => 0, (_, _) => throw new InvalidOperationException());
        var error = Assert.Throws<InvalidOperationException>(() => CorpusRows.For<XunitRow>(new RowRequest("RecipeData", typeof(Krant), recipes, where), typeof(Tested).GetMethod(nameof(Tested.Sentence))!));
        Assert.EndsWith($" on Tested.Sentence gives nothing to test: {found}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_is_no_corpus_is_told_what_the_corpora_of_its_assembly_are()
    {
        Assert.Equal(
            "typeof(KrantArticle) is no corpus: that is the class with a static property Articles, which is generated for each corpus. Krant has typeof(Krant).",
            ErrorOf(new ArticleDataAttribute(typeof(KrantArticle)), nameof(Tested.Article)));
        Assert.StartsWith("[ArticleData(null)] on Tested.Article names no corpus", ErrorOf(new ArticleDataAttribute(null!), nameof(Tested.Article)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Tested.Article))]
    [InlineData(nameof(Tested.AnyArticle))]
    [InlineData(nameof(Tested.Equatable))]
    [InlineData(nameof(Tested.WithOptional))]
    public void A_parameter_may_be_of_whatever_an_article_is(string method) => Assert.Equal(Krant.Count, Rows(new ArticleDataAttribute(typeof(Krant)), method).Length);

    [Theory]
    [InlineData(nameof(Tested.Sentence), "Sentence sentence")]
    [InlineData(nameof(Tested.Nothing), "")]
    [InlineData(nameof(Tested.Two), "KrantArticle article, Int32 count")]
    [InlineData(nameof(Tested.Anything), "Object article")]
    [InlineData(nameof(Tested.ByReference), "KrantArticle& article")]
    [InlineData(nameof(Tested.Generic), "T article")]
    [InlineData(nameof(Tested.Other), "HavenpostArticle article")]
    public void Another_signature_is_told_what_the_attribute_gives(string method, string parameters)
        => Assert.Equal(
            $"[ArticleData(typeof(Krant))] gives each test a KrantArticle, which Tested.{method}({parameters}) does not take: let its only parameter be 'KrantArticle article' or 'Article article'.",
            ErrorOf(new ArticleDataAttribute(typeof(Krant)), method));

    [Fact]
    public void Two_theories_may_ask_the_same_corpus_at_once()
    {
        var rows = new string[8][];
        Parallel.For(0, rows.Length, i => rows[i] = Rows(new SentenceDataAttribute(typeof(Krant)) { Sample = 20 }, nameof(Tested.Sentence)));
        Assert.All(rows, row => Assert.Equal(rows[0], row));
    }

    private static string[] Rows(CorpusDataAttribute attribute, string method) => [.. attribute.GetData(typeof(Tested).GetMethod(method)!).Select(row => row[0].ToString()!)];

    private static string ErrorOf(CorpusDataAttribute attribute, string method) => Assert.Throws<InvalidOperationException>(() => attribute.GetData(typeof(Tested).GetMethod(method)!)).Message;

#pragma warning disable CA1822, CA1045 // Signatures as tests have them, good and bad.
    public class Tested
    {
        public static IEnumerable<KrantArticle> Few => Krant.Articles.Take(2);

        public void Article(KrantArticle article) => Assert.NotNull(article);

        public void AnyArticle(Article article) => Assert.NotNull(article);

        public void Equatable(IEquatable<Article> article) => Assert.NotNull(article);

        public void WithOptional(KrantArticle article, int count = 1) => Assert.NotNull(article + "" + count);

        public void Sentence(Sentence sentence) => Assert.NotEqual(0, sentence.Length);

        public void Paragraph(Paragraph paragraph) => Assert.NotEqual(0, paragraph.Length);

        public void Quotation(Quotation quotation) => Assert.NotEqual(0, quotation.Length);

        public void Nothing() => Assert.NotNull(this);

        public void Two(KrantArticle article, int count) => Assert.NotNull(article + "" + count);

        public void Anything(object article) => Assert.NotNull(article);

        public void ByReference(ref KrantArticle article) => Assert.NotNull(article);

        public void Generic<T>(T article) => Assert.NotNull(article);

        public void Other(HavenpostArticle article) => Assert.NotNull(article);
    }
#pragma warning restore
}
