namespace Corpus.Segmentation;

/// <summary>Where an attribution stands.</summary>
internal enum AttributionPlace
{
    /// <summary>There is none.</summary>
    Nowhere = 0,

    /// <summary>Directly behind the quotation: <c>‘Ja’, zei Jan</c>.</summary>
    Behind,

    /// <summary>Before it, with a colon or a comma between: <c>Jan zei: ‘Ja’</c>.</summary>
    Before,

    /// <summary>In the sentence that the quotation is a part of: <c>Jan noemt het ‘een ramp’</c>.</summary>
    Around,

    /// <summary>Between it and the half before it: <c>‘Ja’, zegt Jan, ‘morgen.’</c></summary>
    Between,
}
