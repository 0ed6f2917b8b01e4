namespace Corpus.Segmentation;

/// <summary>What the segmenters know of Dutch.</summary>
internal static partial class Dutch
{
    /// <summary>Abbreviations with a full stop, as the Taalunie's lists and newspapers write them.</summary>
    public static readonly Abbreviations Abbreviations = new(
        (AbbreviationClass.MayEndSentence,
            """
            e.a e.d e.v enz etc c.s s.s a.u.b s.v.p n.v.t o.i.d m.m h.t p.p jr sr v.Chr n.Chr red excl incl bijl afb n.b p.s u w.v.t.t.k
            min max jl ll a.s p.m p.j p.w q.q c.q
            """),
        (AbbreviationClass.BeforeName,
            """
            mr mw mevr mej dhr dr drs ds ir ing prof ph.d st mgr kol gen lt sgt maj min.-pres mrs ms
            chr th fr joh jac corn ph v n
            """),
        (AbbreviationClass.BeforeNumber,
            """
            nr nrs no art artt blz pag p afl afd dl vol hfdst fig tab vs par ca jrg tel jan feb mrt apr jun jul aug sept okt nov dec
            """),
        (AbbreviationClass.NeverEndsSentence,
            """
            bv bijv b.v d.w.z dwz d.m.v m.a.w m.b.t m.b.v m.i m.n m.u.v i.p.v i.v.m i.t.t i.h.b i.h.k.v i.s.m i.c t.a.v t.b.v t.g.v t.o.v t.w t.z.t
            o.a o.l.v o.m o.b.v o.g.v n.a.v n.l nl aug.-sept resp vgl zgn z.g zg zog a.h.w a.d.h.v a.g.v b.g.g c.a e.e.a g.g.d h.o.o.v j.l k.k l.g.v
            r.-k rk wo zn i.v o.i u.g v.d v.h w.o vz t/m dd
            """));
}
