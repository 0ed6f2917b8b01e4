using System.Reflection;
using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class WhereTests
{
    [Theory]
    [InlineData("Storm")]
    [InlineData("StormArray")]
    [InlineData("StormMethod")]
    [InlineData("StormObjects")]
    [InlineData("StormTwice")]
    [InlineData("StormCombined")]
    [InlineData("Inherited")]
    public void A_static_member_of_the_test_class_or_its_bases_gives_the_articles(string where)
        => Assert.Equal(["2022/haven-dicht-na-storm (2022/haven-dicht-na-storm.txt:1)"], Rows(new ArticleDataAttribute(typeof(Krant)) { Where = where }));

    [Fact]
    public void The_rows_are_in_the_order_that_the_member_gives()
        => Assert.Equal(["2022/haven-dicht-na-storm", "2019/brug-oudewijk"], Rows(new ArticleDataAttribute(typeof(Krant)) { Where = "LaterFirst" }).Select(name => name.Split(' ')[0]));

    [Fact]
    public void The_member_may_be_of_another_class()
        => Assert.Equal(Krant.Count - 1, Rows(new ArticleDataAttribute(typeof(Krant)) { Where = "Articles", WhereType = typeof(FewerArticles) }).Length);

    [Theory]
    [InlineData("Strom", "and Tested has no such member. What it has that gives articles: Inherited, Late, LaterFirst, Mixed, None, Storm, StormArray, StormCombined, StormMethod, StormTwice, Throwing.")]
    [InlineData("Late", "Tested.Late gives null: it has to give articles. If it is set when the class is, let it be so before what it is made of, or make it a property with =>.")]
    [InlineData("NotStatic", "Tested.NotStatic is not static: tests are listed before there is an object of their class.")]
    [InlineData("OfYear", "Tested.OfYear takes parameters, and nothing gives it any.")]
    [InlineData("WriteOnly", "Tested.WriteOnly cannot be read: give the property a get.")]
    [InlineData("Number", "Tested.Number gives a Int32: it has to give articles, as a query or any IEnumerable<KrantArticle>.")]
    [InlineData("Words", "Tested.Words gives a String: it has to give articles, as a query or any IEnumerable<KrantArticle>.")]
    [InlineData("Ids", "Tested.Ids gives a String at 0: it has to give articles, as a query or any IEnumerable<KrantArticle>.")]
    [InlineData("Mixed", "Tested.Mixed gives '2023/ferry-launched', a HavenpostArticle, where each has to be a KrantArticle: give the method an attribute for each corpus.")]
    [InlineData("Throwing", "Tested.Throwing threw FormatException: no year")]
    public void What_a_member_cannot_give_is_said_with_the_attribute_and_the_member(string where, string message)
    {
        var text = ErrorOf(new ArticleDataAttribute(typeof(Krant)) { Where = where });
        Assert.StartsWith($"[ArticleData(typeof(Krant), Where = \"{where}\")] on Tested.Takes names '{where}'", text, StringComparison.Ordinal);
        Assert.EndsWith(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_a_candidate_gets_an_example()
        => Assert.EndsWith(
            "and Int32 has no such member. It has none that gives articles; one that does: public static IEnumerable<Article> Recent => Krant.Articles.Where(a => a.Date.Year >= 2023);",
            ErrorOf(new ArticleDataAttribute(typeof(Krant)) { Where = "Recent", WhereType = typeof(int) }),
            StringComparison.Ordinal);

    [Fact]
    public void A_member_that_finds_nothing_is_an_error()
        => Assert.Equal(
            """[ArticleData(typeof(Krant), Where = "None")] on Tested.Takes gives nothing to test: 'None' finds no article of the corpus Krant.""",
            ErrorOf(new ArticleDataAttribute(typeof(Krant)) { Where = "None" }));

    [Fact]
    public void A_class_for_the_member_without_its_name_is_an_error()
        => Assert.Equal(
            "[ArticleData(typeof(Krant), WhereType = typeof(FewerArticles))] on Tested.Takes has a WhereType and no Where: name the member of FewerArticles that gives the articles.",
            ErrorOf(new ArticleDataAttribute(typeof(Krant)) { WhereType = typeof(FewerArticles) }));

    private static string[] Rows(CorpusDataAttribute attribute) => [.. attribute.GetData(Method).Select(row => row[0].ToString()!)];

    private static string ErrorOf(CorpusDataAttribute attribute) => Assert.Throws<InvalidOperationException>(() => attribute.GetData(Method)).Message;

    private static MethodInfo Method => typeof(Tested).GetMethod(nameof(Tested.Takes))!;

#pragma warning disable MA0069, RCS1102, CA1051, CA1822, CA2211, IDE0051, S2376 // Members as tests have them, good and bad.
    public class TestedBase
    {
        private static KrantArticle[] Inherited => [Krant.Articles["2022/haven-dicht-na-storm"]];

        public static object KeepsPrivate => Inherited;
    }

    public class Tested : TestedBase
    {
        public static readonly KrantArticle[] StormArray = [Krant.Articles["2022/haven-dicht-na-storm"]];

        public static KrantArticle[]? Late;

        public static ArticleQuery<KrantArticle, KrantFields> Storm => Krant.Articles.Where(a => a.Id == "2022/haven-dicht-na-storm");

        public static IEnumerable<KrantArticle> StormTwice => StormArray.Concat(StormArray);

        public static IEnumerable<object> StormObjects => StormArray;

        public static CombinedQuery StormCombined => Corpora.Of(Storm);

        public static IEnumerable<KrantArticle> LaterFirst => [StormArray[0], Krant.Articles["2019/brug-oudewijk"]];

        public static IEnumerable<Article> Mixed => [StormArray[0], Havenpost.Articles["2023/ferry-launched"]];

        public static ArticleQuery<KrantArticle, KrantFields> None => Krant.Articles.Where(a => a.Date.Year == 1800);

        public static IEnumerable<KrantArticle> Throwing => Krant.Articles.Where(a => a.Headline.Length > 0 ? throw new FormatException("no year") : true);

        public static int Number => 1;

        public static string Words => "haven";

        public static IEnumerable<string> Ids => ["2022/haven-dicht-na-storm"];

        public static IEnumerable<KrantArticle> WriteOnly
        {
            set => Late = [.. value];
        }

        public IEnumerable<KrantArticle> NotStatic => StormArray;

        public static IEnumerable<KrantArticle> OfYear(int year) => Krant.Articles.Where(a => a.Date.Year == year);

        public void Takes(KrantArticle article) => Assert.NotNull(article);

        private static IEnumerable<KrantArticle> StormMethod() => StormArray;

        public static object KeepsPrivateToo => StormMethod();
    }
#pragma warning restore
}
