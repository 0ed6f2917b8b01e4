using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>A tagger that is trained on some articles and tested on the others, in turn.</summary>
public class TaggerTests
{
    [Fact]
    public void A_tagger_is_tested_on_articles_that_it_has_not_seen()
    {
        var reports = new List<ScoreReport>();
        // Of three articles, one in each fold: by the hash alone, a fold might have none.
        foreach (var fold in Proefbank.Articles.Folds(3, seed: 1, stratifyBy: article => article.Language))
        {
            var tagger = new MajorityTagger(fold.Train);
            reports.Add(Score.Labels(fold.Test, article => tagger.Tag(Gold.Of(article).PartsOfSpeech!.Select(word => article.Text[word.Start..word.End].ToString()))));
        }

        ScoreReport.Combine(reports).ShouldReach(accuracy: 0.4);
    }
}
