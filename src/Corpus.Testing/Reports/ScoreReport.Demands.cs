using System.Diagnostics.CodeAnalysis;

namespace Corpus.Testing;

/// <content>What a test demands of a score.</content>
public sealed partial class ScoreReport
{
    /// <summary>Fails unless the score over all articles (micro) is as high as demanded. The message has the score, the worst articles and the first errors.</summary>
    /// <remarks>
    /// Where gold is there and has nothing, and nothing was found, every demand holds: nothing is wrong. The shares are 0 even so, as conlleval, seqeval and <c>conll18_ud_eval.py</c> have them,
    /// which would make a test of each article fail for those that have nothing to find.
    /// </remarks>
    /// <param name="precision">The lowest precision.</param>
    /// <param name="recall">The lowest recall.</param>
    /// <param name="f1">The lowest F1.</param>
    /// <param name="accuracy">The lowest accuracy, of labels of words.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ScoreException">The score is lower.</exception>
    /// <exception cref="ArgumentException">Nothing is demanded, or an accuracy of what has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A demand is not from 0 to 1.</exception>
    [SuppressMessage("Usage", "MA0015:Specify the parameter name", Justification = "All of them are missing.")]
    public ScoreReport ShouldReach(double? precision = null, double? recall = null, double? f1 = null, double? accuracy = null)
    {
        ScoreDemand[] demands =
        [
            new(ScoreMeasure.Precision, Precision, precision),
            new(ScoreMeasure.Recall, Recall, recall),
            new(ScoreMeasure.F1, F1, f1),
            new(ScoreMeasure.Accuracy, Accuracy, accuracy),
        ];
        foreach (var demand in demands)
            demand.Check();
        if (accuracy is not null && _layer.Shape != LayerShape.Words)
            throw new ArgumentException($"{Name} have no accuracy, only labels of words do. Demand precision, recall or F1.", nameof(accuracy));
        if (demands.All(demand => demand.Least is null))
            throw new ArgumentException("Nothing is demanded of the score. Say what it should reach: ShouldReach(f1: 0.95).");
        return !Counts.IsEmpty && demands.Any(demand => demand.IsMissed) ? throw new ScoreException(FailureText.OfDemands(this, demands)) : this;
    }
}
