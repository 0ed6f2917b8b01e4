using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class TestRowsTests
{
    [Fact]
    public void Names_for_other_frameworks_are_those_of_the_attributes()
    {
        Assert.Equal("2022/haven-dicht-na-storm (2022/haven-dicht-na-storm.txt:1)", TestRows.NameOf(Krant.Articles["2022/haven-dicht-na-storm"]));
        Assert.StartsWith("""2022/haven-dicht-na-storm[0] "Zware rukwinden""", TestRows.NameOf(Krant.Articles["2022/haven-dicht-na-storm"].Sentences[0]), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TestRows.NameOf(default(Sentence)));
    }

    [Fact]
    public void A_sample_for_other_frameworks_is_that_of_the_attributes()
    {
        // As in RowSampleTests, by another implementation.
        Assert.Equal(["2020/2020-05-11", "2024/warmtenet-zandrecht", "2025/008_c43e7a1596fd8b02"], TestRows.Sample(Krant.Articles, 3, seed: 1).Select(article => article.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestRows.Sample(Krant.Articles, 0));
    }
}
