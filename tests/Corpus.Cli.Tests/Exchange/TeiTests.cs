using Corpus.Cli.Opening;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>What TEI P5 becomes.</summary>
public sealed class TeiTests
{
    private const string Letter = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="nl">
          <teiHeader>
            <fileDesc>
              <titleStmt><title>Brief over de haven</title><author>Mieke <name>Terpstra</name></author></titleStmt>
              <publicationStmt><publisher>De Kust</publisher><date when="1912-04">april 1912</date></publicationStmt>
              <sourceDesc><p>Archief van Merelbergen, doos 3.</p></sourceDesc>
            </fileDesc>
            <revisionDesc><change>x</change></revisionDesc>
          </teiHeader>
          <text>
            <body>
              <head>De haven</head>
              <p>De haven is
                 <hi rend="italic">dicht</hi>.<note place="foot">Volgens de havenmeester.</note> Dat weet
                 <lb/>iedereen.<pb n="2"/></p>
              <div>
                <head>Wat <choice><sic>hy</sic><corr>hij</corr></choice> zei</head>
                <said who="#h">‘Kom morgen terug.’</said>
                <lg><l>De zee, de zee,</l><l>neem mij mee</l></lg>
                <list><item>eb</item><item>vloed * # [x]</item></list>
                <quote><p>Eerste alinea.</p><p>1. Tweede alinea.</p></quote>
                <ab>Een stuk&#160;tekst, <gap/>afge<lb break="no"/>broken.</ab>
              </div>
            </body>
          </text>
        </TEI>
        """;

    [Fact]
    public void A_letter_becomes_an_article_and_what_has_no_place_is_told()
    {
        using var folder = new ExchangeFolder();
        folder.Write("brief.xml", Letter);

        var report = folder.Import("brief.xml", "uit");

        using var opened = new CorpusOpener(folder.Terminal, null, default).Open([folder.PathOf("uit")]);
        var article = opened.Corpora[0].Articles.Single();
        Assert.Equal(("brief", "Brief over de haven", "1912-04", "nl"), (article.Id, article.Title, article.Date.ToString(), article.Language));
        Assert.Equal(["author: Mieke Terpstra", "publisher: De Kust", "source: Archief van Merelbergen, doos 3."], article.Fields.Select(field => $"{field.Key}: {field.Value}"));
        Assert.Equal(
            [
                (1, "De haven"), (0, "De haven is dicht. Dat weet\niedereen."), (0, "Volgens de havenmeester."), (1, "Wat hij zei"), (0, "‘Kom morgen terug.’"), (0, "De zee, de zee,\nneem mij mee"), (0, "eb"),
                (0, "vloed * # [x]"), (0, "Eerste alinea."), (0, "1. Tweede alinea."), (0, "Een stuk\u00A0tekst, afgebroken."),
            ],
            article.Paragraphs.Select(paragraph => (paragraph.HeadingLevel, paragraph.Text.ToString())));
        Assert.Equal(
            [
                "the element 'revisionDesc' in 'teiHeader' was left out: 1 time",
                "the markup 'hi' has no place in a text, and what it marks was kept: 1 time",
                "the attribute 'rend' has no place in a text, and was left out: 1 time",
                "the page break 'pb' has no place in a text, and was left out: 1 time",
                "the attribute 'place' has no place in a text, and was left out: 1 time",
                "of the readings of a 'choice', 'corr', 'reg' and 'expan' were taken, and the others left out: 1 time",
                "the attribute 'who' has no place in a text, and was left out: 1 time",
                "the element 'gap', which has no text, was left out: 1 time",
            ],
            report.Lines());
    }

    [Theory]
    [InlineData("<p>De haven</p><pb n='2'/><cb/><p>is dicht.</p>", "De haven|is dicht.")]
    [InlineData("<p>De haven<pb n='2'/>\n<lb/>is dicht.</p>", "De haven\nis dicht.")]
    [InlineData("<p>De haven<pb n='2'/>is<cb/>dicht<gb/>en<milestone unit='x'/>weg.</p>", "De haven is dicht en weg.")]
    [InlineData("<p>De ha <pb break='no'/> ven is <cb break=\"no\"/>\n<lb/>dicht.</p>", "De haven isdicht.")]
    [InlineData("<p>De ha\n<lb break='no'/>\n ven <lb break='maybe'/>is<lb break='yes'/>dicht.</p>", "De haven\nis\ndicht.")]
    [InlineData("<p>De <hi>ha<pb break='no'/></hi>ven.</p>", "De haven.")]
    [InlineData("<p>Dicht<pb break='no'/></p><p> Weg.</p>", "Dicht|Weg.")]
    [InlineData("<table><head>Getij</head><row><cell>eb</cell><cell>6.10</cell></row>\n<row> <cell>vloed</cell> <cell/> <cell>12.25</cell> </row></table>", "Getij|eb\t6.10|vloed\t\t12.25")]
    [InlineData("<p>Zie<table><row><cell>eb</cell><cell>vloed</cell></row></table>hier.</p>", "Zie|eb\tvloed|hier.")]
    [InlineData("<table><row><cell><p>eb</p><p>nu</p></cell><cell>vloed</cell></row></table>", "eb|nu|vloed")]
    [InlineData("<list><label>1</label><item>eb</item><label>2</label><item>vloed</item></list>", "1|eb|2|vloed")]
    [InlineData("<sp><speaker>Mieke</speaker><stage>af</stage><lg><l>De zee,</l><l>de zee.</l></lg></sp><sp><speaker>Jan</speaker><l>Kom</l><p>mee.</p></sp>", "Mieke|af|De zee,\nde zee.|Jan|Kom|mee.")]
    [InlineData("<opener><dateline>Zuidermeer</dateline><salute>Beste Jan,</salute></opener><p>Dag.</p><closer>Je <signed>Mieke</signed></closer>", "Zuidermeer\nBeste Jan,|Dag.|Je\nMieke")]
    public void Neither_words_nor_paragraphs_run_together_or_fall_apart(string body, string paragraphs)
    {
        using var folder = new ExchangeFolder();
        folder.Write("brief.xml", $"<TEI><teiHeader><fileDesc><titleStmt><title>Brief</title></titleStmt></fileDesc></teiHeader><text><body>{body}</body></text></TEI>");

        var report = folder.Import("brief.xml", "uit.corpus");

        using var image = CorpusImage.Open(folder.PathOf("uit.corpus"));
        Assert.Equal(paragraphs.Split('|'), new ToolArticle(new ArticleHandle(image, 0)).Paragraphs.Select(paragraph => paragraph.Text.ToString()));
        Assert.DoesNotContain(report.Lines(), line => line.Contains("just so", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_text_of_a_corpus_is_an_article_in_its_order()
    {
        using var folder = new ExchangeFolder();
        folder.Write("tei/brieven.xml", "<teiCorpus><teiHeader><fileDesc/></teiHeader>" + string.Concat(Enumerable.Range(1, 11).Select(i => $"<TEI><text><body><p>Brief {i}.</p></body></text></TEI>")) + "</teiCorpus>");
        folder.Write("tei/1912/los.tei", "<TEI xml:id=\"eigen.id\"><text><body><div><div><div><div><div><div><div><head>Diep</head></div></div></div></div></div></div></div></body></text></TEI>");

        var report = folder.Import("tei", "uit.corpus");

        Assert.Equal(12, report.Articles);
        Assert.Equal(["the header of a teiCorpus has no place in an article, and was left out: 1 time"], report.Lines());
        using var image = CorpusImage.Open(folder.PathOf("uit.corpus"));
        var articles = Enumerable.Range(0, image.Count).Select(i => new ToolArticle(new ArticleHandle(image, i))).ToList();
        Assert.Equal(["eigen.id", .. Enumerable.Range(1, 11).Select(i => $"brieven/{i:00}")], articles.Select(article => article.Id));
        Assert.Equal(["Diep", .. Enumerable.Range(1, 11).Select(i => $"Brief {i}.")], articles.Select(article => article.Text.ToString()));
        Assert.Equal(6, articles[0].Paragraphs[0].HeadingLevel);
    }
}
