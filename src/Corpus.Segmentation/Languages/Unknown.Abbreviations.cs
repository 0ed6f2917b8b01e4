namespace Corpus.Segmentation;

/// <summary>What the segmenters use for a text of a language that nobody has told yet: what Dutch and English have in common or do not mean differently.</summary>
internal static partial class Unknown
{
    /// <summary>The commonest abbreviations of both, less those that are ordinary words of the other.</summary>
    public static readonly Lazy<Abbreviations> Abbreviations = new(() => new(
        (AbbreviationClass.MayEndSentence,
            """
            enz etc e.a e.d e.v c.s a.u.b s.v.p n.v.t o.i.d a.m p.m u.s u.k u.n e.u d.c v.Chr n.Chr b.c a.d jr sr inc ltd corp co bros plc st jl red
            """),
        (AbbreviationClass.BeforeName,
            """
            mr mrs ms mx messrs dr drs prof ir ing mevr mw dhr ds mej lt sgt capt kol kap maj mgr Rev Gen Gov Sen Rep Hon Col
            """),
        (AbbreviationClass.BeforeNumber,
            """
            nr nrs No Nos p pp blz pag art afb fig vol vols ca tel febr feb mrt apr jun jul aug sept okt nov dec Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """),
        (AbbreviationClass.NeverEndsSentence,
            """
            bv bijv b.v d.w.z d.m.v m.a.w m.b.t m.b.v m.i m.n i.p.v i.v.m i.s.m t.a.v t.b.v t.g.v t.o.v t.w o.a o.m o.b.v n.a.v resp zgn z.g u.g evt
            vs e.g i.e viz cf
            """)));
}
