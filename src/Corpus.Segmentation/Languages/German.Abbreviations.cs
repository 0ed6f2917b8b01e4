namespace Corpus.Segmentation;

/// <summary>What the segmenters know of German.</summary>
internal static partial class German
{
    /// <summary>Abbreviations with a full stop.</summary>
    public static readonly Lazy<Abbreviations> Abbreviations = new(() => new(
        (AbbreviationClass.MayEndSentence,
            """
            usw etc ggf u.s.w u.v.m v.Chr n.Chr co jr sr gmbh inkl exkl mio mrd tsd std str mwst allg
            """),
        (AbbreviationClass.BeforeName,
            """
            dr prof hr hrn fr frl st ing dipl dipl.-ing med phil jur rer nat h.c hl kath evang ev ehem geb gest verh
            """),
        (AbbreviationClass.BeforeNumber,
            """
            nr art abs abschn abb bd bde kap ca s ff tel ziff aufl jg jh vgl jan feb febr apr jun jul aug sep sept okt nov dez
            """),
        (AbbreviationClass.NeverEndsSentence,
            """
            bzw u.a z.b z.t z.z z.zt d.h d.i i.d.r i.a i.e o.g o.a s.o s.u u.u v.a m.e sog insb insbes evtl bes gegr urspr lt mind max min bspw vs
            """)));
}
