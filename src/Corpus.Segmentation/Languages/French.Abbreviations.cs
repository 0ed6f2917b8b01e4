namespace Corpus.Segmentation;

/// <summary>What the segmenters know of French.</summary>
internal static partial class French
{
    /// <summary>Abbreviations with a full stop.</summary>
    public static readonly Lazy<Abbreviations> Abbreviations = new(() => new(
        (AbbreviationClass.MayEndSentence, "etc apr av ltd inc co jr sr cie s.a s.a.r.l j.-c av.j.-c env hab"),
        (AbbreviationClass.BeforeName, "M mme mmes mlle mgr dr pr prof me st ste gal cdt col cap lt adj ph chr ch fr jos"),
        (AbbreviationClass.BeforeNumber, "n no nos p pp art chap vol fig tab t tel bd janv fevr avr juil sept oct nov dec"),
        (AbbreviationClass.NeverEndsSentence, "p.ex ex cf vs i.e e.g n.b s.v.p")));
}
