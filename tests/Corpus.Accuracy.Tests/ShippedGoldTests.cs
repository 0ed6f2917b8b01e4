namespace Corpus.Accuracy.Tests;

/// <summary>The gold that is checked in: it fits its articles, none is without, and the targets are reached.</summary>
public class ShippedGoldTests
{
    private static readonly GoldReading Own = ShippedGold.ReadOwn();

    [Fact]
    public void Every_gold_file_of_Krant_and_Havenpost_fits_its_article()
    {
        Assert.Empty(Own.Skipped);
        Assert.Empty(Own.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_article_of_Krant_and_Havenpost_has_gold()
    {
        Assert.Equal(["Krant", "Havenpost"], Own.Data.Select(data => data.Name));
        Assert.Empty(Own.Data.SelectMany(data => data.WithoutGold));
        Assert.All(Own.Data, data => Assert.NotEmpty(data.Documents));
    }

    [Fact]
    public void The_held_out_gold_fits_its_articles_and_none_is_without()
    {
        var reading = new GoldReading();
        ShippedGold.ReadHeldOut(reading);

        Assert.Empty(reading.Skipped);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        Assert.Empty(reading.Data.SelectMany(data => data.WithoutGold));
        Assert.NotEmpty(reading.Data.SelectMany(data => data.Documents));
    }

    [Fact]
    public void The_development_gold_fits_its_articles_and_none_is_without()
    {
        var reading = new GoldReading();
        ShippedGold.ReadDevelopment(reading);

        Assert.Empty(reading.Skipped);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        Assert.Empty(reading.Data.SelectMany(data => data.WithoutGold));
        Assert.Equal([("development en", 22), ("development nl", 22), ("development", 44)], reading.Data.Select(data => (data.Name, data.Documents.Count)));
    }

    [Fact]
    public void Errors_of_the_development_gold_are_shown_and_those_of_the_held_out_gold_are_not()
    {
        var (development, heldOut) = (new GoldReading(), new GoldReading());
        ShippedGold.ReadDevelopment(development);
        ShippedGold.ReadHeldOut(heldOut);

        Assert.Equal(["development en", "development nl"], development.Data.Where(data => data.HasVisibleErrors).Select(data => data.Name));
        Assert.DoesNotContain(heldOut.Data, data => data.HasVisibleErrors);
    }

    [Theory]
    [MemberData(nameof(OwnTargets))]
    public void Segmenters_reach_the_target_on_the_own_gold(string measure, double least)
    {
        var score = DataScore.Of(DataSet.Pool(ShippedGold.OwnName, Own.Data)).Micro(Enum.Parse<Measure>(measure));

        Assert.NotNull(score);
        Assert.InRange(score.Value.F1, least, 1);
    }

    public static TheoryData<string, double> OwnTargets()
    {
        var targets = new TheoryData<string, double>();
        foreach (var target in Target.All.Where(target => target.Data == ShippedGold.OwnName))
            targets.Add(target.Measure!.Value.ToString(), target.Least);
        return targets;
    }
}
