using Kranten;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Corpus.Testing.Tests.Rows;

/// <summary>What xunit makes of the rows: a test case of each, which survives being written and read.</summary>
public class DiscoveryTests
{
    private const string Storm = "2022/haven-dicht-na-storm";

    [Fact]
    public void Each_article_is_a_test_case_that_is_named_for_it()
    {
        var cases = CasesOf(nameof(Tested.OfArticle));
        Assert.Equal(Krant.Count, cases.Count);
        Assert.Equal($"{typeof(Tested).FullName}.OfArticle(article: {Storm} ({Storm}.txt:1))", Assert.Single(cases, one => one.DisplayName.Contains(Storm, StringComparison.Ordinal)).DisplayName);
    }

    [Fact]
    public void A_test_case_that_is_written_and_read_is_the_same()
    {
        foreach (var written in CasesOf(nameof(Tested.OfArticle)).Concat(CasesOf(nameof(Tested.OfSentence))))
        {
            var read = SerializationHelper.Deserialize<XunitTestCase>(SerializationHelper.Serialize(written));
            Assert.Equal(written.DisplayName, read.DisplayName);
            Assert.Equal(written.UniqueID, read.UniqueID);
            Assert.Null(read.InitializationException);
        }
    }

    [Fact]
    public void That_an_article_is_added_changes_the_identity_of_no_other()
    {
        // The same corpus class before and after: what differs is which articles the query has, and where they are in it. A test case is identified by its method and the row, as it is written here.
        var before = SerializedRows(nameof(AllButStorm));
        var after = SerializedRows(nameof(All));

        Assert.Equal(Krant.Count - 1, before.Count);
        Assert.Equal(Krant.Count, after.Count);
        Assert.All(before, row => Assert.Equal(row.Value, after[row.Key]));
        Assert.Equal(Krant.Count, after.Values.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_row_becomes_what_its_test_takes()
    {
        var row = new XunitRow();
        row.Set(new RowKey(typeof(Krant), RowUnit.Sentence, Storm, 2), Krant.Articles[Storm]);
        var read = SerializationHelper.Deserialize<XunitRow>(SerializationHelper.Serialize(row));
        Assert.Equal(Krant.Articles[Storm].Sentences[2], Convert.ChangeType(read, typeof(Sentence), null));
        Assert.Equal(
            $"The row {row} is a sentence and does not become a KrantArticle.",
            Assert.Throws<InvalidCastException>(() => Convert.ChangeType(read, typeof(KrantArticle), null)).Message);
    }

    [Fact]
    public void An_article_that_is_gone_is_an_error_when_its_row_is_read()
        => Assert.Equal(
            "The corpus Krant has no article with the id 'haven-dicht-na-storm'. Did you mean '2022/haven-dicht-na-storm'? It had one when the tests were listed: list them again.",
            Assert.Throws<InvalidOperationException>(() => new XunitRow().Read("article 0 Kranten.Krant, Krant\nhaven-dicht-na-storm")).Message);

    [Fact]
    public void A_sentence_that_is_gone_is_an_error_when_its_row_is_read()
        => Assert.Equal(
            $"The article '{Storm}' has {Krant.Articles[Storm].Sentences.Count} sentences now, and none at 99, for which a test was listed. List the tests again.",
            Assert.Throws<InvalidOperationException>(() => new XunitRow().Read($"sentence 99 Kranten.Krant, Krant\n{Storm}")).Message);

    [Fact]
    public void Two_attributes_give_the_articles_of_two_corpora()
        => Assert.Equal(Krant.Count + Havenpost.Count, CasesOf(nameof(Tested.OfBoth)).Select(one => one.UniqueID).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Rows_of_an_attribute_that_skips_are_skipped()
        => Assert.All(CasesOf(nameof(Tested.Skipped)), one => Assert.Equal(Tested.Reason, one.SkipReason));

    [Fact]
    public void What_is_wrong_with_an_attribute_fails_the_theory_when_it_runs()
        => Assert.IsType<XunitTheoryTestCase>(Assert.Single(CasesOf(nameof(Tested.Wrong)))); // which asks for the data again, and reports what is thrown

    public static ArticleQuery<KrantArticle, KrantFields> All => Krant.Articles;

    public static ArticleQuery<KrantArticle, KrantFields> AllButStorm => Krant.Articles.Where(a => a.Id != Storm);

    // What xunit writes of each row, by the id of its article.
    private static Dictionary<string, string> SerializedRows(string query)
        => new ArticleDataAttribute(typeof(Krant)) { Where = query, WhereType = typeof(DiscoveryTests) }.GetData(typeof(Tested).GetMethod(nameof(Tested.OfArticle))!)
            .Select(row => (XunitRow)row[0])
            .ToDictionary(row => row.Article.Id, row => SerializationHelper.Serialize(row), StringComparer.Ordinal);

    private static List<IXunitTestCase> CasesOf(string method)
    {
        var collection = new TestCollection(new TestAssembly(Reflector.Wrap(typeof(Tested).Assembly)), null, "cases");
        var testMethod = new TestMethod(new TestClass(collection, Reflector.Wrap(typeof(Tested))), Reflector.Wrap(typeof(Tested).GetMethod(method)!));
        return [.. new TheoryDiscoverer(new Xunit.Sdk.NullMessageSink()).Discover(new NoOptions(), testMethod, testMethod.Method.GetCustomAttributes(typeof(TheoryAttribute)).Single())];
    }

    private sealed class NoOptions : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException();
    }

    // Not public, so that xunit does not take it for a test class of this assembly.
#pragma warning disable xUnit1000, CA1822, CA1812
    internal sealed class Tested
    {
        // No test is skipped: that rows carry this reason is what a test above looks at.
        internal const string Reason = "rows carry the reason of their attribute";

        [Theory]
        [ArticleData(typeof(Krant))]
        public void OfArticle(KrantArticle article) => Assert.NotNull(article);

        [Theory]
        [SentenceData(typeof(Krant), Sample = 20)]
        public void OfSentence(Sentence sentence) => Assert.NotEqual(0, sentence.Length);

        [Theory]
        [ArticleData(typeof(Krant))]
        [ArticleData(typeof(Havenpost))]
        public void OfBoth(Article article) => Assert.NotNull(article);

        [Theory]
        [ArticleData(typeof(Krant), Sample = 3, Skip = Reason)]
        public void Skipped(KrantArticle article) => Assert.NotNull(article);

        [Theory]
        [ArticleData(typeof(Krant), Where = "Recnt")]
        public void Wrong(KrantArticle article) => Assert.NotNull(article);
    }
#pragma warning restore
}
