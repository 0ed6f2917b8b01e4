using System.Globalization;
using CsCheck;

namespace Corpus.Tests.Splits;

public class SplitTests
{
    [Fact]
    public void Every_article_is_in_one_part()
    {
        var articles = Numbered(1_000);

        var (train, dev, test) = articles.Split(train: 0.8, dev: 0.1, test: 0.1, seed: 1);

        Assert.Equal(articles.Select(a => a.Id).Order(StringComparer.Ordinal), train.Concat(dev).Concat(test).Select(a => a.Id).Order(StringComparer.Ordinal));
        // 800 ± 2 · √(1000 · 0.8 · 0.2) = 775 to 825, and 100 ± 2 · √(1000 · 0.1 · 0.9) = 81 to 119.
        Assert.InRange(train.Count, 775, 825);
        Assert.InRange(dev.Count, 81, 119);
        Assert.InRange(test.Count, 81, 119);
    }

    [Fact]
    public void Adding_an_article_moves_no_other()
    {
        Gen.Select(Gen.Int[1, 60], Gen.Int, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((count, seed, a, b) =>
        {
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            var before = Numbered(count).Split(low, high - low, 1 - high, seed);
            var after = Numbered(count + 1).Split(low, high - low, 1 - high, seed);

            return Ids(before.Train).IsSubsetOf(Ids(after.Train)) && Ids(before.Dev).IsSubsetOf(Ids(after.Dev)) && Ids(before.Test).IsSubsetOf(Ids(after.Test));
        }, iter: 200);
    }

    [Fact]
    public void A_split_of_a_query_is_the_split_of_the_corpus()
    {
        var articles = Numbered(200);

        var all = articles.Split(0.5, 0.25, 0.25, seed: 7);
        var some = articles.Skip(50).Take(100).Split(0.5, 0.25, 0.25, seed: 7);

        Assert.True(Ids(some.Train).IsSubsetOf(Ids(all.Train)));
        Assert.True(Ids(some.Test).IsSubsetOf(Ids(all.Test)));
    }

    [Fact]
    public void The_hash_is_that_of_its_definition()
    {
        // FNV-1a of "a" is af63dc4c8601ec8c, and the first output of SplitMix64 with seed 0 is e220a8397b1dcdaf: published test vectors. Their sum is 91848486011fba3b, and its mix, by the integers of
        // another language, 8475354cc8970e90.
        Assert.Equal(0xE220A8397B1DCDAFUL, SplitMix64.Mix(0));
        Assert.Equal(0x8475354CC8970E90UL, SplitMix64.Mix(0x91848486011FBA3B));
        Assert.Equal(0x8475354CC8970E90UL, StableHash.Of("a"u8, seed: 0));
        Assert.Equal(0x8475354CC8970E90UL, StableHash.Of("a", seed: 0));
        Assert.NotEqual(StableHash.Of("a"u8, seed: 0), StableHash.Of("a"u8, seed: 1));
        Assert.Equal(0.5, SplitMix64.Fraction(1UL << 63));
        Assert.True(SplitMix64.Fraction(ulong.MaxValue) < 1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_parts_for_ever()
    {
        var split = Numbered(12).Split(0.5, 0.25, 0.25, seed: 1);

        Assert.Equal(PinnedTrain, split.Train.Select(a => a.Id));
        Assert.NotEqual(PinnedTrain, Numbered(12).Split(0.5, 0.25, 0.25, seed: 2).Train.Select(a => a.Id));
    }

    [Fact]
    public void Parts_are_queries_in_the_order_of_what_was_split()
    {
        var descending = Numbered(50).OrderByDescending(a => a.Id);

        var train = descending.Split(0.6, 0.2, 0.2, seed: 3).Train;

        Assert.Equal(train.Select(a => a.Id).OrderDescending(StringComparer.Ordinal), train.Select(a => a.Id));
        Assert.Equal(train.Count(a => a.Id.EndsWith('7')), train.Where(a => a.Id.EndsWith("7")).Count);
    }

    [Fact]
    public void A_part_without_a_share_is_empty()
    {
        var (train, dev, test) = Numbered(300).Split(train: 0.9, dev: 0.1, test: 0, seed: 0);

        Assert.Equal(300, train.Count + dev.Count);
        Assert.Empty(test);
    }

    [Fact]
    public void An_empty_query_has_empty_parts()
    {
        var split = Numbered(5).Take(0).Split(0.8, 0.1, 0.1, seed: 0);

        Assert.Equal("train 0, dev 0, test 0 of 0 articles (seed 0)", split.ToString());
    }

    [Theory]
    [InlineData(0.8, 0.1, 0.2, "The shares 0.8, 0.1 and 0.2 add up to 1.1; every article is in one part, so make them add up to 1, with 0 for a part that is not wanted.")]
    [InlineData(0.5, 0.1, 0.1, "The shares 0.5, 0.1 and 0.1 add up to 0.7; every article is in one part, so make them add up to 1, with 0 for a part that is not wanted.")]
    public void Shares_that_do_not_add_up_to_one_are_refused(double train, double dev, double test, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Numbered(3).Split(train, dev, test, seed: 0)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Shares_are_from_zero_to_one(double share)
        => Assert.Equal("dev", Assert.Throws<ArgumentOutOfRangeException>(() => Numbered(3).Split(0.5, share, 0.5, seed: 0)).ParamName);

    [Fact]
    public void A_stratified_split_has_the_shares_of_each_value()
    {
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 5], Gen.Int).Sample((sport, culture, none, seed) =>
        {
            var split = Sections(sport, culture, none).Split(0.8, 0.1, 0.1, seed, a => a.Title);

            foreach (var (value, count) in new[] { ("sport", sport), ("culture", culture), (null, none) })
            {
                Assert.InRange(split.Train.Count(a => a.Title == value), Math.Floor(0.8 * count), Math.Ceiling(0.8 * count));
                Assert.InRange(split.Dev.Count(a => a.Title == value) - 0.1 * count, -1, 1);
                Assert.InRange(split.Test.Count(a => a.Title == value), Math.Floor(0.1 * count), Math.Ceiling(0.1 * count));
            }

            Assert.Equal(sport + culture + none, split.Train.Count + split.Dev.Count + split.Test.Count);
        }, iter: 100);
    }

    [Fact]
    public void A_list_is_nothing_to_stratify_by()
    {
        const string Message = "'a.Tags' is a list, so an article is of no one value of it; stratify by a field with one value, such as a => a.Date.Year, or by a part of the list that has one, such as a => a.Tags.Count.";

        var split = Assert.Throws<ArgumentException>(() => HarbourCorpus.Articles.Split(0.8, 0.1, 0.1, seed: 0, a => a.Tags));
        Assert.Equal("stratifyBy", split.ParamName);
        Assert.StartsWith(Message, split.Message, StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => HarbourCorpus.Articles.Folds(2, seed: 0, a => a.Tags)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'a.Sizes' is a list", Assert.Throws<ArgumentException>(() => HarbourCorpus.Articles.Folds(2, seed: 0, a => a.Sizes)).Message, StringComparison.Ordinal);
        Assert.Equal(2, HarbourCorpus.Articles.Folds(2, seed: 0, a => a.Tags.Count).Count);
    }

    [Fact]
    public void Values_with_one_article_do_not_all_go_to_the_first_part()
    {
        // 300 values with an article each: each goes to a part with the chance that is its share.
        var split = Numbered(300).Split(0.5, 0.25, 0.25, seed: 5, a => a.Id);

        Assert.InRange(split.Train.Count, 133, 167); // 150 ± 2 · √(300 · 0.5 · 0.5)
        Assert.InRange(split.Test.Count, 60, 90); // 75 ± 2 · √(300 · 0.25 · 0.75)
    }

    [Fact]
    public void Each_article_is_held_out_in_one_fold()
    {
        var articles = Numbered(120);

        var folds = articles.Folds(5, seed: 2);

        Assert.Equal([0, 1, 2, 3, 4], folds.Select(fold => fold.Index));
        Assert.Equal(articles.Select(a => a.Id), folds.SelectMany(fold => fold.Test).Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.All(folds, fold => Assert.Equal(articles.Select(a => a.Id).Except(fold.Test.Select(a => a.Id)), fold.Train.Select(a => a.Id)));
    }

    [Fact]
    public void Adding_an_article_moves_none_to_another_fold()
    {
        var before = Numbered(80).Folds(4, seed: 9);
        var after = Numbered(81).Folds(4, seed: 9);

        Assert.All(before.Zip(after), pair => Assert.True(Ids(pair.First.Test).IsSubsetOf(Ids(pair.Second.Test))));
    }

    [Fact]
    public void Stratified_folds_have_as_many_articles_of_each_value_but_for_one()
    {
        var folds = Sections(sport: 23, culture: 9, none: 0).Folds(4, seed: 1, a => a.Title);

        Assert.All(folds, fold => Assert.InRange(fold.Test.Count(a => a.Title == "sport"), 5, 6)); // 23 / 4
        Assert.All(folds, fold => Assert.InRange(fold.Test.Count(a => a.Title == "culture"), 2, 3)); // 9 / 4
        Assert.Equal(32, folds.Sum(fold => fold.Test.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(4)]
    public void There_are_two_folds_at_least_and_no_more_than_articles(int count)
        => Assert.StartsWith(
            "There are at least 2 folds, and at most as many as articles, which are 3.", Assert.Throws<ArgumentOutOfRangeException>(() => Numbered(3).Folds(count, seed: 0)).Message, StringComparison.Ordinal);

    // By the definition of the hash, in another language.
    private static readonly string[] PinnedTrain = ["0000", "0001", "0002", "0004", "0005", "0009", "0011"];

    private static ArticleQuery<TestArticle, TestFields> Numbered(int count)
        => TestCorpus.Articles([.. Enumerable.Range(0, count).Select(i => TestCorpus.Article(i.ToString("d4", CultureInfo.InvariantCulture), "Tekst."))]);

    private static ArticleQuery<TestArticle, TestFields> Sections(int sport, int culture, int none)
        => TestCorpus.Articles([.. Enumerable.Range(0, sport + culture + none).Select(i => i < sport + culture
            ? TestCorpus.Article(i.ToString("d4", CultureInfo.InvariantCulture), "Tekst.", title: i < sport ? "sport" : "culture")
            : TestCorpus.Article(i.ToString("d4", CultureInfo.InvariantCulture), "Tekst."))]);

    private static HashSet<string> Ids(IEnumerable<Article> articles) => [.. articles.Select(a => a.Id)];
}
