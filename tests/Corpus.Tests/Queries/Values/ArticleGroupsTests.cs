using CsCheck;

namespace Corpus.Tests;

/// <summary>Articles are grouped and counted as Enumerable groups and counts them.</summary>
public class ArticleGroupsTests
{
    // Where a text says 3 there is no number.
    private static readonly ValueSource<double> NotANumber
        = ValueCorpus.Key("Score", 1, static value => value.IsMissing ? -0.0 : value.ToDouble() is 3 ? double.NaN : value.ToDouble());

    [Fact]
    public void Groups_are_those_of_Enumerable() => ValueCorpus.Images.Sample(
        image =>
        {
            if (image.Count == 0)
                return;
            Check(image, ValueCorpus.Pages);
            Check(image, ValueCorpus.Score);
            Check(image, NotANumber);
            Check(image, ValueCorpus.Section);
            Check(image, BuiltInSource.Title);
            Check(image, BuiltInSource.Id);
            Check(image, DateSource.Instance);
            Check(image, ValueCorpus.Year);
            Check(image, ValueCorpus.Tags);
        },
        iter: 50);

    [Fact]
    public void Keys_come_in_the_order_of_the_query()
    {
        var image = TestCorpus.Open(TestCorpus.Image(
            TestCorpus.Article("a", "", title: "x"), TestCorpus.Article("b", ""), TestCorpus.Article("c", "", title: "a"), TestCorpus.Article("d", "", title: "x")));
        var all = new FilteredSelection(image, null, default);
        Assert.Equal([new("x", 2), new(null, 1), new("a", 1)], ArticleGroups.Count(all, BuiltInSource.Title));
        var sorted = new SortedSelection(all, [new SortKey(OrderKey.Of(BuiltInSource.Id), true)]);
        var groups = ArticleGroups.Of(sorted, BuiltInSource.Title, static handle => new TestArticle(handle));
        Assert.Equal(["x", "a", null], groups.Select(group => group.Key));
        Assert.Equal(["d", "a"], groups[0].Select(article => article.Id));
    }

    [Fact]
    public void There_are_no_groups_without_articles()
    {
        var none = new FilteredSelection(ValueCorpus.Make(3, 0), ConstantCondition.False, default);
        Assert.Empty(ArticleGroups.Count(none, BuiltInSource.Title));
        Assert.Empty(ArticleGroups.Count(none, ValueCorpus.Tags));
        Assert.Empty(ArticleGroups.Of(none, BuiltInSource.Title, static handle => new TestArticle(handle)));
        Assert.Empty(ArticleGroups.Count(new FilteredSelection(ValueCorpus.Make(0, 0), null, default), BuiltInSource.Title));
    }

    private static void Check<T>(CorpusImage image, ValueSource<T> source)
    {
        var all = new FilteredSelection(image, null, default);
        Check(image, all, source);
        var some = all.Where(new ValueCondition<PartialDate>(DateSource.Instance, new DateTest(ComparisonKind.Greater, new PartialDate(2019))));
        Check(image, some, source);
        Check(image, new SortedSelection(some, [new SortKey(OrderKey.Of(ArticleNumberSource.TextLength), true)]), source);
    }

    private static void Check<T>(CorpusImage image, ArticleSelection selection, ValueSource<T> source)
    {
        var expected = selection.Ordinals.GroupBy(ordinal => source.Get(ValueCorpus.At(image, ordinal))).ToArray();
        if (source is not FieldValueSource<IReadOnlyList<string>?>)
        {
            Assert.Equal(expected.Select(group => KeyValuePair.Create(group.Key, group.Count())), ArticleGroups.Count(selection, source));
            Assert.Equal(expected.Select(group => Written(group.Key)), ArticleGroups.Count(selection, source).Select(pair => Written(pair.Key)));
        }

        var groups = ArticleGroups.Of(selection, source, static handle => new TestArticle(handle));
        Assert.Equal(expected.Select(group => Written(group.Key)), groups.Select(group => Written(group.Key)));
        Assert.Equal(expected.Select(group => group.ToArray()), groups.Select(group => group.Select(article => article.Ordinal).ToArray()));
    }

    // 0 and -0 are equal, but a key is one of them.
    private static string Written<T>(T key) => key is IReadOnlyList<string> ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}");
}
