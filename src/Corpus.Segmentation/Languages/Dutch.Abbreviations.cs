namespace Corpus.Segmentation;

/// <summary>What the segmenters know of Dutch.</summary>
internal static partial class Dutch
{
    /// <summary>
    /// Abbreviations with a full stop, as newspapers and encyclopedias write them. A word that is also an ordinary one (<c>gen</c>, <c>past</c>, <c>vol</c>)
    /// is not listed: its full stop is far more often the end of a sentence.
    /// </summary>
    public static readonly Lazy<Abbreviations> Abbreviations = new(() => new(
        (AbbreviationClass.MayEndSentence,
            """
            e.a e.d e.v enz etc c.s s.s a.u.b s.v.p n.v.t o.i.d m.m h.t jr sr v.Chr n.Chr Chr v.C n.C v.o.n red
            jl ll a.s p.m p.j p.w p.p p.st p.p.p c.q excl incl w.v.t.t.k d.d m.v hs hss enc bibl r.i.p p.k
            vnw znw bnw ww bijw telw lidw voegw ned belg vert ill geb overl gest reg inw mln mld
            """),
        (AbbreviationClass.BeforeName,
            """
            mr mw mevr mej dhr dr drs dra ds ir ing prof ph.d st mgr kol lt lkol sgt kap maj kpt mrs ms hr fam
            th fr joh jac corn ph vr z.k.h h.k.h z.m h.m z.e
            o.l.v burg wnd plv
            """),
        (AbbreviationClass.BeforeNumber,
            """
            nr nrs no art artt blz pag p pp afb afl afd dl hfdst hst fig tab par ca vgl min sec tel fax jrg pct
            febr feb mrt apr jun jul aug sept okt nov dec
            """),
        (AbbreviationClass.NeverEndsSentence,
            """
            bv bijv b.v bvb d.w.z dwz d.i d.m.v m.a.w m.b.t m.b.v m.i m.n m.u.v i.p.v i.v.m i.t.t i.h.b i.h.k.v i.s.m i.c i.e t.a.v t.b.v t.g.v
            t.h.v t.o.v t.w t.z.t t.n.v o.a o.m o.b.v o.g.v o.v.v o.l n.a.v n.l nl resp zgn z.g zog a.h.w a.d.h.v a.g.v b.g.g e.e.a u.g v.d v.h v.d.h
            i.o i.o.v i.o.m i.p i.r.t i.z i.g.v w.o w.b dienaang betr bep evt eventl gem m.m.v n.o.t oorspr s.l
            vnl waarsch z.o.z ong ongev aanw aanv alg verg vs versch l.g.v aant
            """)));
}
