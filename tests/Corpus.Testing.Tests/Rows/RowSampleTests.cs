using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class RowSampleTests
{
    [Theory]
    [InlineData("", 0, 0, 0x8932c885a3fe960e)]
    [InlineData("2022/haven", 0, 0, 0xbcb877f2a43798f4)]
    [InlineData("2022/haven", 3, 7, 0x55f377ca1be01293)]
    [InlineData("é", 0, -1, 0xe61b867db5acf53c)]
    public void The_hash_is_that_of_another_implementation(string id, int index, int seed, ulong hash) => Assert.Equal(hash, RowSample.Hash(id, index, seed)); // written in Python, from the definition

    [Fact]
    public void A_sample_is_the_rows_of_the_smallest_hashes_in_the_order_of_the_corpus()
    {
        // By the same Python, of the names of the 46 files.
        Assert.Equal(["2019/011_c40d7e12b8f3a695", "2020/021_5e8ab3d90f7c1246", "2021/038_77d1e0f5a2c94b6e"], Sampled(Krant.Articles, 3, seed: 0));
        Assert.Equal(["2020/2020-05-11", "2024/warmtenet-zandrecht", "2025/008_c43e7a1596fd8b02"], Sampled(Krant.Articles, 3, seed: 1));
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
