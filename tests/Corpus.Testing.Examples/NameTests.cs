using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>A finder of names against gold in brat's format, which lies in a folder beside these tests: the corpus is somebody else's.</summary>
public class NameTests
{
    private static readonly GoldFolder Names = Gold.FromFolder("gold");

    [Fact]
    public void Two_words_with_capitals_are_often_a_person()
    {
        var article = Krant._2022.HavenDichtNaStorm;
        var gold = Names.For(article).Entities!;

        // Burgemeester Hilde and Maria Celina are none, and Verbrakel alone is one.
        var report = Score.Entities(article, NameFinder.Find(article.Text), gold: gold);
        Assert.Equal(1, report.Counts.Correct);
        Score.Entities(article, NameFinder.Find(article.Text), match: SpanMatch.Partial, gold: gold).ShouldReach(f1: 0.5);
        Snapshot.ShouldBe(SnapshotText.Of(article, NameFinder.Find(article.Text)));
    }
}
