namespace Corpus.Segmentation;

/// <summary>What the segmenters know of English.</summary>
internal static partial class English
{
    /// <summary>Abbreviations with a full stop, as newspapers write them.</summary>
    public static readonly Abbreviations Abbreviations = new(
        (AbbreviationClass.MayEndSentence,
            """
            etc jr sr inc ltd corp co bros plc llc a.m p.m a.d b.c u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.sc m.sc ll.b esq et.al al dept est
            """),
        (AbbreviationClass.BeforeName,
            """
            mr mrs ms messrs dr prof st rev fr hon gov sen rep Pres gen lt sgt capt cpt col cmdr maj adm cpl pvt supt insp mt Ft mx pte
            """),
        (AbbreviationClass.BeforeNumber,
            """
            No Nos pp vol vols fig figs ch eq art sec para ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec tel ext op
            """),
        (AbbreviationClass.NeverEndsSentence,
            """
            e.g i.e eg ie viz vs v cf approx incl excl resp
            """));
}
