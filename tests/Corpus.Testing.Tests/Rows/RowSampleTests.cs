using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class RowSampleTests
{
    [Theory]
    [InlineData("", 0, 0, 0x2cccaba33b0b7c20)]
    [InlineData("2022/haven", 0, 0, 0x7388b3304d38b574)]
    [InlineData("2022/haven", 3, 7, 0x3b2ce3fd49e5007c)]
    [InlineData("é", 0, -1, 0xad8e891d6ead0009)]
    public void The_hash_is_that_of_another_implementation(string id, int index, int seed, ulong hash) => Assert.Equal(hash, RowSample.Hash(id, index, seed)); // written in Python, from the definition

    [Fact]
    public void A_sample_is_the_rows_of_the_smallest_hashes_in_the_order_of_the_corpus()
    {
        // By the same Python, of the names of the 46 files.
        Assert.Equal(["2019/011_c40d7e12b8f3a695", "2022/haven-dicht-na-storm", "2024/005_71c8e3f40b9da265"], Sampled(Krant.Articles, 3, seed: 0));
        Assert.Equal(["2021/pachters-polder", "2022/002_e07d51fa92b8c364", "2024/2024-02-06"], Sampled(Krant.Articles, 3, seed: 1));
    }

    [Fact]
    public void A_larger_sample_has_all_of_a_smaller_one_and_the_largest_has_all_rows()
    {
        for (var count = 1; count < Krant.Count; count++)
            Assert.Subset(Sampled(Krant.Articles, count + 1, seed: 5).ToHashSet(), Sampled(Krant.Articles, count, seed: 5).ToHashSet());
        Assert.Equal(Krant.Articles.Select(article => article.Id), Sampled(Krant.Articles, 1000, seed: 5));
    }

    [Fact]
    public void An_article_that_is_added_drives_out_one_other_at_most()
    {
        var cameIn = 0;
        for (var seed = 0; seed < 50; seed++)
        {
            var before = Sampled(FewerArticles.Articles, 10, seed);
            var after = Sampled(Krant.Articles, 10, seed);
            cameIn += after.Contains(FewerArticles.Left) ? 1 : 0;
            Assert.Equal(after.Contains(FewerArticles.Left) ? 1 : 0, before.Except(after).Count());
            Assert.Equal(before.Intersect(after), after.Where(id => id != FewerArticles.Left));
        }

        // Of 46 articles 10 are chosen, so it should be in some 11 of 50 samples.
        Assert.InRange(cameIn, 5, 18);
    }

    private static string[] Sampled(IEnumerable<Article> articles, int count, int seed)
        => [.. RowSample.Choose([.. articles.Select(article => new RowPlace(article, 0))], count, seed).Select(row => row.Article.Id)];
}
