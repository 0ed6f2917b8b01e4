namespace Corpus.Segmentation;

/// <summary>The shapes of quotation marks. Each is a bit, so that several are a set.</summary>
[Flags]
internal enum MarkShape
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>‘</c>, also <c>‛</c>.</summary>
    LeftSingle = 1 << 0,

    /// <summary><c>’</c>.</summary>
    RightSingle = 1 << 1,

    /// <summary><c>‚</c>.</summary>
    LowSingle = 1 << 2,

    /// <summary><c>'</c>.</summary>
    StraightSingle = 1 << 3,

    /// <summary><c>`</c>.</summary>
    Grave = 1 << 4,

    /// <summary><c>“</c>, also <c>‟</c>.</summary>
    LeftDouble = 1 << 5,

    /// <summary><c>”</c>.</summary>
    RightDouble = 1 << 6,

    /// <summary><c>„</c>, also <c>,,</c>.</summary>
    LowDouble = 1 << 7,

    /// <summary><c>"</c>.</summary>
    StraightDouble = 1 << 8,

    /// <summary><c>''</c>.</summary>
    DoubledSingle = 1 << 9,

    /// <summary><c>``</c>.</summary>
    DoubledGrave = 1 << 10,

    /// <summary><c>«</c>.</summary>
    LeftGuillemet = 1 << 11,

    /// <summary><c>»</c>.</summary>
    RightGuillemet = 1 << 12,

    /// <summary><c>‹</c>.</summary>
    LeftAngle = 1 << 13,

    /// <summary><c>›</c>.</summary>
    RightAngle = 1 << 14,
}
