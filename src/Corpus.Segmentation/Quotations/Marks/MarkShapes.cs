namespace Corpus.Segmentation;

/// <summary>Which shapes belong together.</summary>
internal static class MarkShapes
{
    /// <summary>How many shapes there are.</summary>
    public const int Count = 15;

    /// <summary>Marks that look like an apostrophe or the like.</summary>
    public const MarkShape Singles
        = MarkShape.LeftSingle | MarkShape.RightSingle | MarkShape.LowSingle | MarkShape.StraightSingle | MarkShape.Grave;

    private const MarkShape Doubles
        = MarkShape.LeftDouble | MarkShape.LowDouble | MarkShape.StraightDouble | MarkShape.DoubledSingle | MarkShape.DoubledGrave
            | MarkShape.RightDouble;

    /// <summary>The shapes that a quotation which this one closes may have begun with, typographic and straight ones mixed.</summary>
    /// <example><c>“</c> closes <c>„</c> only; <c>"</c> closes every double mark.</example>
    public static MarkShape OpenersOf(MarkShape closer) => closer switch
    {
        MarkShape.RightSingle or MarkShape.StraightSingle => Singles,
        MarkShape.LeftSingle => MarkShape.LowSingle,
        MarkShape.RightDouble or MarkShape.StraightDouble or MarkShape.DoubledSingle => Doubles,
        MarkShape.LeftDouble => MarkShape.LowDouble,
        MarkShape.RightGuillemet => MarkShape.LeftGuillemet | MarkShape.RightGuillemet,
        MarkShape.LeftGuillemet => MarkShape.RightGuillemet,
        MarkShape.RightAngle => MarkShape.LeftAngle | MarkShape.RightAngle,
        MarkShape.LeftAngle => MarkShape.RightAngle,
        _ => MarkShape.None,
    };
}
