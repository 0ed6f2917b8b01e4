namespace Corpus.Segmentation;

/// <summary>
/// Function words of the languages that <see cref="LanguageDetector"/> knows: about the commonest hundred of each, and letters that few languages write.
/// </summary>
/// <remarks>
/// The languages stand in the order in which one is believed where a text has nothing that tells it from another: a text that could be Dutch and Frisian is Dutch.
/// A list that left out what it shares with a neighbour would make texts look like the neighbour's; so all of them have all of their common words.
/// </remarks>
internal static class FunctionWords
{
    /// <summary>For each language its tag, its words, and letters that count like one of its words wherever they stand in one.</summary>
    public static readonly (string Tag, string Words, string Letters)[] Lists =
    [
        ("nl",
            """
            de het een en van in is op te dat die voor met zijn aan er niet ook om als bij naar uit maar dan was wordt werd worden door over ze zij hij wij we ik je jij
            jullie u hun haar hem mijn ons onze zich nog wel geen heeft hebben had kan kunnen moet moeten zal zullen zou zouden wil of tot want dus toch toen nu hier
            daar waar wat wie hoe waarom deze dit meer veel alle alles iets niets na tegen tussen onder zonder tijdens volgens sinds omdat terwijl wanneer zo ja nee
            mag ga gaat gaan komt kom doet al weer jaar zei zegt eerste twee drie binnen buiten nooit altijd vandaag gisteren morgen
            """,
            ""),
        ("en",
            """
            the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which
            their said if do will each about how up out them then she many some so these would other into has her two like him see could no than been who its now
            my did down only may after our over i you he me us where why because before should does don't isn't it's i'm very just here more most never always today
            while through between such against any own same too under until again what's that's there's let's yes please
            """,
            ""),
        ("de",
            """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind
            noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ihr ich du wir mir mich dich uns kein keine
            hatte kann muss soll will gegen vom können schon diese dieser dieses was wer wo warum weil da hier jetzt heute immer nie sehr ja nein eines ihre
            seine unter zwischen während seit ohne beim doch dann gestern morgen
            """,
            "ßäö"),
        ("fr",
            """
            le la les de des du un une et à est en que qui dans il pour pas au sur ne se plus par je avec tout faire son mettre ce ces cette mais ou où nous vous ils
            elle elles on leur leurs sa ses mon ma mes ton ta tes notre nos votre été était sont ont a avait être fait comme si aussi bien très sans sous entre
            après avant depuis pendant chez y dont même deux aux lui moi toi n'est c'est qu'il qu'elle d'un d'une l'on j'ai quand pourquoi comment rien jamais
            toujours hier aujourd'hui demain oui non encore autre peut
            """,
            "œç"),
        ("es",
            """
            el la de que y a en un ser se no haber por con su para como estar tener le lo todo pero más hacer o este ese si me ya ver porque dar cuando él muy sin
            sobre también hasta hay donde quien desde nos ni las los una del al es son fue era ha han está están yo tú ella ellos nosotros mi tu sus esta esto
            eso entre después antes durante contra nunca siempre hoy ayer mañana qué cómo dónde uno dos años sí les te cada otro otra mucho
            """,
            "ñ¿¡"),
        ("it",
            """
            il la di che e è a un in per una non sono con del della dei delle degli le lo gli i si da al alla come ma ha anche più nel nella su se io tu lui lei noi
            voi loro mi ti ci mio suo sua questo questa quello quella dal dalla ai alle sul sulla era stato hanno essere fare dove quando perché chi cosa molto
            tutto tutti o né fra tra dopo prima senza sempre mai oggi ieri domani già ancora poi così due anni c'è dell'anno nell' un' l' dell' all' dall' sull'
            """,
            ""),
        ("pt",
            """
            o a de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu
            também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha
            têm numa pelos elas havia seja qual nós lhe este esta fazer hoje ontem amanhã onde porque sobre dois anos sempre nunca são
            """,
            "ãõç"),
        ("da",
            """
            og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor
            eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende
            mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været jeg ja nej hvem hvorfor siden uden mellem år
            kan siger sagde aldrig altid dag
            """,
            "æøå"),
        ("sv",
            """
            och i att det en som på är av för den till inte med jag han ett om hade de men var sig från vi så kan man när år säger hon under också efter eller nu sin
            där vid mot ska skulle kommer ut får finns vara hans alla andra mycket än här då över bara in blir upp vad ingen dem oss mig dig honom henne din mitt
            mina dina era vår våra hennes deras denna detta dessa vem varför hur har ha blev varit göra bli utan mellan innan aldrig alltid idag igår ja nej två
            """,
            "åäö"),
        ("no",
            """
            og i det på som er en til han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi du kan når ved mot eller ut nå hva være over etter
            meg deg opp da ble bare skal vil min sin der noe her alle hans også mer enn kunne skulle ville dette disse noen andre mange hvor hvem hvorfor hvordan
            uten mellom før siden under år blitt blir bli fikk får gå går dem oss deres vår våre selv aldri alltid dag nei ja to sier sa
            """,
            "øå"),
        ("fi",
            """
            ja on ei että se hän oli ovat mutta niin kun kuin myös sen joka jotka tai ole mitä minä sinä me te he tämä tuo nämä ne vain nyt jo vielä sitä siitä siinä
            sitten olla olen olet olemme olisi voi pitää koko kaikki mukaan jälkeen ennen kanssa ilman mikä missä miksi miten koska jos vaan sekä eikä hänen minun
            heidän meidän tässä siellä täällä aina koskaan tänään eilen huomenna kyllä paljon yksi kaksi vuoden vuotta ollut itse häntä
            """,
            "äö"),
        ("pl",
            """
            w i na z do się nie to jest że o jak po za co od ale dla tak przez przy czy jego jej ich już był była było były być są ma może tylko oraz lub który która
            które których tego tej tym ten ta te ja ty on ona my wy oni mnie mi go mu nas nam was jeszcze kiedy gdzie dlaczego kto bardzo bez pod nad przed między
            także również jednak więc bo gdy aby żeby dzisiaj wczoraj jutro zawsze nigdy roku lat ze we
            """,
            "łąęśźż"),
        ("ca",
            """
            el la de que i a en un els les del al per amb no és una es va com més però si ha han són dels als pel pels aquest aquesta aquests això o seva seu ser
            molt també quan on qui perquè entre fins des sobre sense ja hi ho em et ens us li nosaltres vosaltres ell ella ells jo tu meu meva tot tots totes altres
            avui ahir demà sempre mai després abans dos anys fa estat haver era d'un d'una l'any està
            """,
            "ç"),
        ("fy",
            """
            de it en fan in is op te dat dy foar mei syn oan der net ek om as by nei út mar dan wie wurdt waard troch oer se sy hy wy ik do jim har him myn ús
            noch wol gjin hat hawwe hie kin kinne moat moatte sil sille soe soene of oant want dus dochs doe no hjir dêr wêr wat wa hoe wêrom dizze dit
            mear protte alle alles eat neat tsjin tusken ûnder sûnder jier sei seit earste twa trije binnen bûten nea altyd hjoed juster moarn yn wiene
            binne bin ha ast hast kaam komt giet gean
            """,
            ""),
        ("af",
            """
            die en van in is op te dat vir met sy aan daar nie ook om as by na uit maar dan was word deur oor hulle hy ons ek jy julle u hul haar hom my jou onse
            nog wel geen het kan moet sal sou wil of tot want dus tog toe nou hier waar wat wie hoe hoekom hierdie daardie meer baie alle alles iets niks teen
            tussen onder sonder tydens volgens sedert omdat terwyl wanneer so ja nee mag gaan kom doen al weer jaar sê gesê eerste twee drie binne buite nooit
            altyd vandag gister môre 'n dit se wees dié moes kon
            """,
            ""),
    ];
}
