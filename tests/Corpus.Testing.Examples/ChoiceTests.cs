using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>One of two programs is chosen on some articles, and tested once on others.</summary>
public class ChoiceTests
{
    [Fact]
    public void The_better_splitter_is_chosen_on_one_part_and_tested_on_another()
    {
        var (_, dev, test) = Krant.Articles.Split(train: 0, dev: 0.5, test: 0.5, seed: 1, stratifyBy: article => article.Section);

        var naive = Score.Sentences(dev, article => NaiveSplitter.Split(article.Text));
        var ours = Score.Sentences(dev, article => article.Sentences.Select(sentence => sentence.Start..sentence.End));
        var comparison = ours.CompareTo(naive);
        Assert.True(comparison.F1Difference > 0 && comparison.PValue < 0.05, comparison.ToString());

        Score.Sentences(test, article => article.Sentences.Select(sentence => sentence.Start..sentence.End)).ShouldReach(f1: 0.98);
    }
}
