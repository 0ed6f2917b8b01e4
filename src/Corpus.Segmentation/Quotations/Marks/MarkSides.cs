namespace Corpus.Segmentation;

/// <summary>What a mark may do where it stands.</summary>
[Flags]
internal enum MarkSides
{
    /// <summary>Nothing: it is an apostrophe, or a sign for feet and inches.</summary>
    None = 0,

    /// <summary>It may open a quotation.</summary>
    Open = 1 << 0,

    /// <summary>It may close one.</summary>
    Close = 1 << 1,

    /// <summary>As an opener it counts only if a closer follows: it may be an apostrophe.</summary>
    Weak = 1 << 2,

    /// <summary>
    /// As an opener it may be the apostrophe of a year, <c>'90s</c>, and is one within a quotation that has the same mark. As a closer it may be the apostrophe of a genitive, <c>dogs’ dinner</c>, or a sign for inches, 
    /// <c>a 21" screen</c>.
    /// </summary>
    Doubtful = 1 << 3,
}
