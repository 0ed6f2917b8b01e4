using System.Reflection;
using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class TestRowsTests
{
    [Fact]
    public void Names_for_other_frameworks_are_those_of_the_attributes()
    {
        Assert.Equal("2022/haven-dicht-na-storm (2022/haven-dicht-na-storm.txt:1)", TestRows.NameOf(Krant.Articles["2022/haven-dicht-na-storm"]));
        Assert.StartsWith("""2022/haven-dicht-na-storm[0] "Zware rukwinden""", TestRows.NameOf(Krant.Articles["2022/haven-dicht-na-storm"].Sentences[0]), StringComparison.Ordinal);
        Assert.StartsWith("""2022/haven-dicht-na-storm[1] "De wind bereikte""", TestRows.NameOf(Krant.Articles["2022/haven-dicht-na-storm"].Paragraphs[1]), StringComparison.Ordinal);
        Assert.StartsWith("""2022/haven-dicht-na-storm[0] "‘We hebben de haven""", TestRows.NameOf(Krant.Articles["2022/haven-dicht-na-storm"].Quotations[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_of_no_article_has_no_name()
    {
        Assert.StartsWith("The sentence is default and of no article.", Assert.Throws<ArgumentException>(() => TestRows.NameOf(default(Sentence))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The paragraph is default and of no article.", Assert.Throws<ArgumentException>(() => TestRows.NameOf(default(Paragraph))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The quotation is default and of no article.", Assert.Throws<ArgumentException>(() => TestRows.NameOf(default(Quotation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_for_other_frameworks_is_that_of_the_attributes()
    {
        // As in RowSampleTests, by another implementation.
        Assert.Equal(["2021/pachters-polder", "2022/002_e07d51fa92b8c364", "2024/2024-02-06"], TestRows.Sample(Krant.Articles, 3, seed: 1).Select(article => article.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestRows.Sample(Krant.Articles, 0));
    }

    [Fact]
    public void A_sample_of_sentences_is_that_of_the_attribute()
    {
        var rows = new SentenceDataAttribute(typeof(Krant)) { Sample = 4, Seed = 2 }.GetData(typeof(TestRowsTests).GetMethod(nameof(Takes), BindingFlags.NonPublic | BindingFlags.Static)!);

        Assert.Equal(rows.Select(row => ((XunitRow)row[0]).Value), TestRows.SampleSentences(Krant.Articles, 4, seed: 2).Cast<object>());
        Assert.Throws<ArgumentOutOfRangeException>(() => TestRows.SampleSentences(Krant.Articles, 0));
    }

    private static void Takes(Sentence sentence) => Assert.NotEqual(0, sentence.Length);
}
