using System.Globalization;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Articles are sorted as Enumerable sorts their values.</summary>
public class ArticleSortTests
{
    [Fact]
    public void The_order_is_that_of_Enumerable() => Gen.Select(ValueCorpus.Images, Gen.Int[0, 6], Gen.Int[0, 6], Gen.Bool, Gen.Bool, Gen.Int[0, 140]).Sample(
        (image, first, second, isFirstDescending, isSecondDescending, limit) =>
        {
            if (image.Count == 0)
                return;
            var all = Enumerable.Range(0, image.Count).Where(o => o % 5 != 3).Reverse().ToArray();
            var (key, byKey) = Key(image, first);
            var (then, byThen) = Key(image, second);
            var expected = isFirstDescending ? all.OrderByDescending(o => o, byKey) : all.OrderBy(o => o, byKey);
            Check(image, all, [new SortKey(key, isFirstDescending)], expected, limit);
            expected = isSecondDescending ? expected.ThenByDescending(o => o, byThen) : expected.ThenBy(o => o, byThen);
            Check(image, all, [new SortKey(key, isFirstDescending), new SortKey(then, isSecondDescending)], expected, limit);
        },
        iter: 200);

    [Fact]
    public void The_first_of_all_articles_are_those_of_Enumerable() => Gen.Select(ValueCorpus.Images, Gen.Int[0, 6], Gen.Int[0, 6], Gen.Bool, Gen.Bool, Gen.Int[0, 140]).Sample(
        (image, first, second, isFirstDescending, isSecondDescending, limit) =>
        {
            if (image.Count == 0)
                return;
            var all = Enumerable.Range(0, image.Count);
            var (key, byKey) = Key(image, first);
            var (then, byThen) = Key(image, second);
            var expected = isFirstDescending ? all.OrderByDescending(o => o, byKey) : all.OrderBy(o => o, byKey);
            Assert.Equal(expected.Take(limit), ArticleSort.TopOfAll(image, [new SortKey(key, isFirstDescending)], limit));
            expected = isSecondDescending ? expected.ThenByDescending(o => o, byThen) : expected.ThenBy(o => o, byThen);
            Assert.Equal(expected.Take(limit), ArticleSort.TopOfAll(image, [new SortKey(key, isFirstDescending), new SortKey(then, isSecondDescending)], limit));
        },
        iter: 200);

    [Theory]
    [InlineData("")]
    [InlineData("nl-NL")]
    [InlineData("sv-SE")]
    public void Strings_sort_as_the_culture_says(string culture)
    {
        var image = ValueCorpus.Make(100, 3);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var (key, byKey) = Key(image, 3);
            var all = Enumerable.Range(0, image.Count).ToArray();
            Check(image, all, [new SortKey(key, false)], all.OrderBy(o => o, byKey), 10);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Missing_values_come_first_and_unknown_dates_last()
    {
        var image = TestCorpus.Open(TestCorpus.Image(
            TestCorpus.Article("a", "", "2022", title: "b"), TestCorpus.Article("b", ""), TestCorpus.Article("c", "", "2021", title: "a")));
        Assert.Equal([2, 0, 1], Sorted(image, OrderKey.Of(DateSource.Instance)));
        Assert.Equal([1, 2, 0], Sorted(image, OrderKey.Of(BuiltInSource.Title)));
    }

    [Fact]
    public void Few_of_many_different_values_are_sorted_by_comparing()
    {
        var image = TestCorpus.Open(TestCorpus.Image([.. Enumerable.Range(0, 9000).Select(i => TestCorpus.Article($"{i:D4}", "", [TestCorpus.Field("n", (i * 7919 % 9000 / 2).ToString(CultureInfo.InvariantCulture))]))]));
        var source = ValueCorpus.Key("N", 0, static value => value.ToInt32());
        int[] few = [.. Enumerable.Range(0, 200).Select(i => i * 31 % 9000)];
        var key = new SortKey(OrderKey.Of(source), true);
        Check(image, few, [key], few.OrderByDescending(o => source.Get(ValueCorpus.At(image, o))), 17);
    }

    private static void Check(CorpusImage image, int[] articles, SortKey[] keys, IEnumerable<int> expected, int limit)
    {
        var sorted = articles.ToArray();
        ArticleSort.Sort(image, sorted, keys);
        Assert.Equal(expected, sorted);
        Assert.Equal(expected.Take(limit), ArticleSort.Top(image, articles, keys, limit));
    }

    private static int[] Sorted(CorpusImage image, OrderKey key)
    {
        var sorted = Enumerable.Range(0, image.Count).ToArray();
        ArticleSort.Sort(image, sorted, [new SortKey(key, false)]);
        return sorted;
    }

    private static (OrderKey Key, IComparer<int> Order) Key(CorpusImage image, int number) => number switch
    {
        0 => Key(image, ValueCorpus.Pages),
        1 => Key(image, ValueCorpus.Score),
        2 => Key(image, DateSource.Instance),
        3 => Key(image, ValueCorpus.Section),
        4 => Key(image, BuiltInSource.Title),
        5 => Key(image, ArticleNumberSource.TextLength),
        _ => Key(image, ValueCorpus.Year),
    };

    private static (OrderKey Key, IComparer<int> Order) Key<T>(CorpusImage image, ValueSource<T> source)
        => (OrderKey.Of(source), Comparer<int>.Create((x, y) => Comparer<T>.Default.Compare(source.Get(ValueCorpus.At(image, x)), source.Get(ValueCorpus.At(image, y)))));
}
