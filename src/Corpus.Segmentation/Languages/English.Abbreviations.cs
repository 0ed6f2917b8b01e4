namespace Corpus.Segmentation;

/// <summary>What the segmenters know of English.</summary>
internal static partial class English
{
    /// <summary>
    /// Abbreviations with a full stop, as newspapers write them. Those that are also ordinary words (<c>No</c>, <c>Sat</c>, <c>Mar</c>) are listed with the
    /// capital that they are written with, or not at all.
    /// </summary>
    public static readonly Lazy<Abbreviations> Abbreviations = new(() => new(
        (AbbreviationClass.MayEndSentence,
            """
            etc jr sr inc ltd corp co bros plc llc l.l.c a.m p.m a.d b.c b.c.e c.e u.s u.k u.n u.s.a u.s.s.r e.u d.c l.a n.y n.j ph.d m.d d.d.s b.a m.a
            b.sc m.sc m.b.a ll.b ll.d esq al dept est assn ave blvd rd sq st hwy bldg apt ste intl govt univ mfg div acad
            Calif Conn Colo Fla Ill Ind Ky La Md Mich Minn Miss Mo Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Del Ga Kan Mont Ont Que
            ft lb lbs oz hr hrs mins secs yr yrs mi yd yds m.p.h r.p.m r.i.p o.k misc
            Mon Tue Tues Wed Thu Thurs Fri
            """),
        (AbbreviationClass.BeforeName,
            """
            mr mrs ms mx messrs mme mlle dr drs prof profs Rev Revs Hon Gov Govs Sen Sens Rep Reps Gen Gens Col Det Pt Amb fr Pres lt sgt capt cpt cmdr comdr cdr maj adm vadm
            cpl pvt pfc supt insp atty mt mts Ft pte msgr Br ven asst assoc Wm Chas Geo Jos Thos Ald Bp Abp Card
            """),
        (AbbreviationClass.BeforeNumber,
            """
            No Nos p pp pg pgs vol vols fig figs chap eq min sec sect para paras ca tel ext
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """),
        (AbbreviationClass.NeverEndsSentence,
            """
            e.g i.e eg ie viz vs v cf approx incl excl resp esp a.k.a w.r.t n.b q.v s.v i.a abbr
            """)));
}
