namespace Corpus.Segmentation;

/// <content>Quotations.</content>
internal static partial class Dutch
{
    /// <summary>How Dutch news attributes words: general vocabulary of the north and the south.</summary>
    public static readonly Lazy<QuotationRules> Quotations = new(() => new(FillQuotations, MaleNames, FemaleNames)
    {
        HasInversion = true,
        FemaleEndings = ["a", "ette", "elle", "ine", "tje"],
        PluralVerbEnding = "en",
        RoleEndings = ["ster", "aar", "ier", "eur", "ist", "iste", "trice", "loog", "loge", "kundige", "houder", "houdster", "vrouw", "man", "er", "or", "ante", "ent", "air", "in"],
    });

    private static void FillQuotations(Lexicon words)
    {
        words.Add(WordClass.Speech, PresentSpeech);
        words.Add(WordClass.Speech, PastSpeech);
        words.Add(WordClass.Naming, """
            noemt noemen noemde noemden bestempelt bestempelde bestempelen omschrijft omschreef omschrijven beschrijft beschreef
            typeert typeerde kwalificeert kwalificeerde spreekt spreken sprak spraken prijst prezen prees roemt roemde looft loofde
            hekelt hekelde wenst wenste ziet zag vindt vinden vond vonden heet hield houdt acht achtte achten verwijt verwijten verweet
            eist eiste hecht hechtte bedankt bedankte feliciteert feliciteerde beschuldigt beschuldigde vergelijkt vergeleek belooft beloofde vreest vreesde hoopt hoopte doopt doopte bejubelt
            betitelt betitelde veroordeelt veroordeelde
            """);
        words.Add(WordClass.Source, "aldus volgens dixit luidens");
        words.Add(WordClass.Auxiliary, "had hadden heeft hebben werd wordt is was wil willen wilde wilden zou zouden");
        words.Add(WordClass.Auxiliary, "heb hebt");
        words.Add(WordClass.Modal, "wil willen wilde wilden");
        words.Add(WordClass.Self, "ik 'k mijn mij me m'n");
        words.Add(WordClass.Loose, """
            geeft gaf legt legde licht lichtte vat vatte wijst wees werpt wierp somt somde raadt raadde post tweet begint begon belt
            houdt hield sluit sloot vult vulde stuurt stuurde brengt bracht rekent rekende doet deed drukt drukte maakt maakte tempert temperde
            blikt blikte geven
            """);
        words.Add(WordClass.Participle, """
            gezegd verklaard verteld gevraagd geroepen geantwoord bekend toegegeven gemeld laten gesteld geschreven aangekondigd beloofd
            benadrukt uitgelegd gereageerd genoemd uitgedrukt omschreven bestempeld betiteld toegevoegd geopperd beklemtoond geroemd gegrapt verzekerd toegelicht bevestigd gewaarschuwd opgemerkt beweerd geklonken geoordeeld besloten genoteerd
            """);
        words.Add(WordClass.Pronoun | WordClass.Male, "hij hem");
        words.Add(WordClass.Pronoun | WordClass.Female, "zij ze haar");
        words.Add(WordClass.Pronoun, "hen hun die");
        words.Add(WordClass.Impersonal, "het er dat dit daar");
        words.Add(WordClass.Narrator, "ik we wij jij je u jullie men iedereen niemand iemand velen sommigen anderen");
        words.Add(WordClass.Determiner, "de het een één 't 'n deze die dat dit elke elk ieder iedere enkele twee drie vier geen sommige veel dezelfde");
        words.Add(WordClass.Indefinite, "hen hun een één 'n geen elke elk ieder iedere enkele twee drie vier sommige veel");
        words.Add(WordClass.Possessive, "zijn haar hun mijn onze ons uw jouw je m'n z'n d'r");
        words.Add(WordClass.Title, """
            dr. dr prof. prof mr. mr ir. ir ing. ing drs. drs ds. mgr. mgr jkvr. bc. lt.-kol. adm. insp. comm. lic. jhr. mevr. mw. dhr. em. bacc. kol. gen. kapt. lt. sgt. zr. br. past.
            """);
        words.Add(WordClass.Title | WordClass.Male, "meneer mijnheer heer dhr. pater");
        words.Add(WordClass.Title | WordClass.Female, "mevrouw mevr. mw. juffrouw mej. zuster freule");
        words.Add(WordClass.Particle, "van de den der het 't ter ten te tot vande vander op in 's von zu la le el al bin ibn av af di da du del dos y e o'");
        words.Add(WordClass.Preposition, """
            van voor met bij op in uit over door naar aan tegen onder tussen na tot zonder om als wegens tijdens namens vanwege binnen buiten
            sinds vanaf rond langs achter naast boven omtrent inzake ondanks dankzij per te ter ten via
            """);
        words.Add(WordClass.Locative, "in te naar uit rond langs nabij vanuit door tussen op aan binnen buiten");
        words.Add(WordClass.Conjunction, "dat of hoe waarom omdat als wat");
        words.Add(WordClass.Function, """
            waarop waarna waardoor waarmee waaronder waarbij waarin waarvan zoals evenals evenmin behalve ondertussen intussen inmiddels vandaag gisteren morgen vroeger daarom daarbij daarmee daarvan daarvoor
            daarnaast daardoor daarin hierdoor hierbij bovendien niettemin desondanks tenslotte misschien wellicht natuurlijk helaas gelukkig
            overigens alleen vooral zelfs beide alle omdat vanaf eerst eerder straks meteen opnieuw samen bijna ongeveer ruim enkel
            en maar want dus noch hoewel terwijl toen wanneer zodra doordat zodat opdat indien mits tenzij wat wie waar welke
            wel al zo er hier daar toch echter immers dan nu nog ook ooit nooit soms vaak heel zeer te niet geen alles niets iets
            is zijn was waren wordt worden werd werden kan kunnen kon moet moeten moest mag mogen zal zullen die ja nee neen zelf
            """);
        words.Add(WordClass.Adverb, """
            altijd vaak meestal soms nooit telkens steeds ook nog nu toen daarop al wel dan achteraf eerder later weer vervolgens zo daarover daarna er hierover intussen inmiddels
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend dinsdagochtend vandaag gisteren gisteravond vanmorgen
            vanochtend vanmiddag vanavond 's morgens middags avonds ochtends onlangs meteen zelf uiteindelijk tegenover droog nuchter lachend
            zondagavond zondagmiddag maandagavond dinsdagavond dinsdagmiddag maandagmiddag woensdagmiddag donderdagavond vrijdagavond eveneens
            fijntjes kort plots zichtbaar even alvast voorts verder tot slot juist nochtans evenwel echter
            """);
        words.Add(WordClass.Role, PersonalRoles);
        words.Add(WordClass.Role | WordClass.Female, """
            buurvrouw raadsvrouw zegsvrouw gastvrouw woordvoerster directrice advocate conservatrice schrijfster onderzoekster rectrix voorzitster bewoonster bezoekster vrijwilligster
            boerin lerares actrice zangeres kunstenares verpleegster medewerkster eigenares trainster juf moeder dochter zus vrouw weduwe
            minnares prinses koningin burgemeesteres bibliothecaresse anesthesiste psychologe sociologe biologe dame meid oma tante redactrice
            projectleidster vakbondsvrouw zakenvrouw politica lijsttrekster wethoudster presentatrice winnares kampioene weervrouw kleindochter meisje inkoopster toeschouwster kapster kokkin dirigente pianiste violiste soliste dichteres pedagoge regisseuse danseres cheffin echtgenote schoonmoeder schoonzus stiefmoeder nicht uitbaatster beheerster verkoopster leidster coördinatrice ambassadrice speelster cafébazin
            """);
        words.Add(WordClass.Role | WordClass.Male, "vader zoon broer man echtgenoot opa oom koning prins zakenman jongen kleinzoon weduwnaar prior cameraman brandweerman politieman visser");
        words.Add(WordClass.Role, Demonyms);
        words.Add(WordClass.Work, """
            roman boek film serie lied nummer album schip boot zeiljacht veerboot fregat ferry trawler schilderij doek tentoonstelling
            expositie toneelstuk voorstelling musical opera oefening operatie actie plan project programma rubriek column krant blad tijdschrift
            magazine rapport studie artikel gedicht bundel dichtbundel verhaal strip game spel podcast documentaire reeks campagne café restaurant
            ploeg team vereniging groep werkgroep stichting festival wedstrijd prijs merk app symfonie single hit website wet nota beleidsplan
            actieplan beeld standbeeld sculptuur
            """);
        words.Add(WordClass.Sign, """
            leus leuze slogan spandoek bord bordje opschrift tekst motto kreet laken vlag sticker affiche poster briefje kaartje titelkop kop
            luidend vraag antwoord boodschap zin woorden uitspraak refrein graffiti sms tweet bericht inscriptie onderschrift
            """);
        words.Add(WordClass.Word, "woord term begrip uitdrukking zogenaamd zogenaamde zogeheten zogenoemde zogenoemd genoemd gedoopt bijnaam");
        words.Add(WordClass.Organisation, """
            racing sporting fc sk sv sc rc club real stichting universiteit instituut sint st. sint- bank partij groep ziekenhuis museum
            hogeschool vereniging koninklijke nieuwe oude grote kleine noord zuid oost west ter
            """);
        words.Add(WordClass.Clitic, "s t n k m r ns d 's 't 'n em");
        words.Add(WordClass.Copula, "is was luidt klinkt");
        words.Add(WordClass.Called, "genaamd genoemd heet heette heten gedoopt naam titel getiteld bijnaam");
    }

    private const string PresentSpeech = """
        zegt zeggen vertelt vertellen vraagt vragen antwoordt antwoorden reageert reageren stelt stellen meent menen vindt vinden denkt
        benadrukt benadrukken beklemtoont onderstreept onderstrepen waarschuwt waarschuwen verklaart verklaren verzekert verzekeren bevestigt
        bevestigen ontkent ontkennen erkent erkennen bekent geeft legt licht voegt vat merkt wijst werpt roept roepen schreeuwt gilt fluistert
        mompelt moppert zucht lacht grapt grijnst glimlacht schampert sneert foetert fulmineert hekelt klaagt klagen pleit pleiten oordeelt
        oordelen concludeert besluit besluiten meldt melden laat laten weet schrijft schrijven belooft beloven kondigt verdedigt verwijt verwijst
        klinkt klinken luidt luiden staat citeert herhaalt herinnert blikt peinst mijmert droomt hoopt vreest vermoedt verwacht
        voorspelt adviseert raadt suggereert beweert beweren betoogt bepleit eist eisen repliceert riposteert
        pareert counter countert preciseert nuanceert verduidelijkt analyseert juicht jubelt treurt betreurt looft snauwt bromt
        murmelt stamelt snikt brult bitst tiert vloekt mailt twittert tweet post sms't belt begint vervolgt
        verzucht stottert somt maant dreigt smeekt bidt zingt protesteert relativeert informeert sputtert glundert knikt gromt kreunt giechelt gniffelt schatert sakkert tempert rekent
        verkondigt verkondigen proclameert stipuleert onthult onthullen oppert opperen beaamt beamen gelooft geloven fluit
        betwist weerlegt schimpt snottert brabbelt dicteert declameert scandeert scanderen roemt filosofeert rapporteert becommentarieert sust
        drukt hield houdt sommeert gebiedt beveelt vult corrigeert corrigeren verbetert hakkelt bezweert bezweren biecht signaleert constateert noteert argumenteert
        """;

    private const string PastSpeech = """
        zei zeiden vertelde vertelden vroeg vroegen antwoordde antwoordden reageerde reageerden stelde stelden meende vond vonden dacht dachten
        benadrukte benadrukten beklemtoonde onderstreepte waarschuwde waarschuwden verklaarde verklaarden verzekerde bevestigde bevestigden
        ontkende ontkenden erkende erkenden bekende gaf legde lichtte voegde vatte merkte wees wierp riep riepen schreeuwde gilde fluisterde
        mompelde mopperde zuchtte lachte grapte grijnsde glimlachte schamperde sneerde foeterde fulmineerde hekelde klaagde pleitte oordeelde
        concludeerde besloot meldde meldden liet lieten wist schreef schreven beloofde beloofden kondigde verdedigde verweet verwees klonk
        klonken luidde stond citeerde herhaalde herinnerde blikte peinsde mijmerde droomde hoopte vreesde vermoedde verwachtte
        voorspelde adviseerde raadde suggereerde beweerde betoogde bepleitte eiste repliceerde pareerde counterde preciseerde nuanceerde
        verduidelijkte analyseerde juichte jubelde betreurde loofde snauwde bromde murmelde stamelde snikte brulde bitste tierde
        vloekte mailde twitterde tweette postte begon vervolgde verzuchtte stotterde somde maande dreigde smeekte
        protesteerde relativeerde informeerde sputterde glunderde knikte gromde kreunde giechelde gniffelde schaterde sakkerde temperde rekende
        verkondigde proclameerde stipuleerde onthulde onthulden opperde opperden beaamde beaamden geloofde betwistte weerlegde schimpte snotterde
        brabbelde dicteerde declameerde scandeerde filosofeerde rapporteerde suste drukte hield sommeerde gebood beval vulde corrigeerde
        verbeterde hakkelde bezwoer biechtte uitdrukte toevoegde opmerkte uitlegde verzuchtten schreeuwden fluisterden zongen zong signaleerde constateerde noteerde argumenteerde
        """;

    private const string Demonyms = """
        nederlander belg vlaming brusselaar duitser fransman brit engelsman schot ier deen zweed ijslander zwitser oostenrijker italiaan spanjaard
        portugees griek turk tsjech slowaak hongaar roemeen bulgaar kroaat serviër sloveen albanees oekraïner litouwer amerikaan canadees
        mexicaan braziliaan argentijn chileen colombiaan peruaan marokkaan algerijn tunesiër egyptenaar nigeriaan ghanees keniaan ethiopiër zuid-afrikaan
        congolees surinamer antilliaan indonesiër indiër pakistaan chinees japanner koreaan australiër nieuw-zeelander israëliër palestijn iraniër iraker
        limburger brabander zeeuw fries groninger drent gelderlander amsterdammer rotterdammer antwerpenaar gentenaar
        """;

    private const string PersonalRoles = """
        burgemeester wethouder schepen minister premier staatssecretaris gouverneur president kanselier koning kamerlid raadslid gemeenteraadslid
        senator parlementslid europarlementariër fractieleider fractievoorzitter partijleider partijvoorzitter lijsttrekker voorzitter
        ondervoorzitter vicevoorzitter secretaris secretaris-generaal gemeentesecretaris penningmeester directeur adjunct-directeur
        bedrijfsleider topman ceo baas bestuurder manager teamleider projectleider afdelingshoofd hoofd diensthoofd coördinator woordvoerder
        persvoorlichter voorlichter zegsman zegsvrouw advocaat raadsman raadsvrouw rechter persrechter onderzoeksrechter openbaar aanklager
        procureur magistraat officier commissaris inspecteur agent politiechef korpschef brandweercommandant commandant kapitein
        havenkapitein havenmeester kolonel generaal majoor luitenant admiraal sergeant soldaat stuurman schipper loods sluiswachter matroos
        dokwerker onderzoeker wetenschapper professor hoogleraar docent lector leraar leerkracht onderwijzer meester schooldirecteur rector
        conservator curator historicus archeoloog bioloog ecoloog hydroloog geoloog econoom socioloog psycholoog jurist politicoloog arts
        huisarts dokter chirurg viroloog verpleegkundige apotheker tandarts psychiater dierenarts trainer coach bondscoach doelman keeper
        aanvoerder verdediger middenvelder spits aanvaller invaller speler speelster renner wielrenner atleet zwemmer schaatser scheidsrechter
        kampioen sportdirecteur ondernemer winkelier bakker slager kapper kroegbaas cafébaas uitbater restauranthouder hotelier boer
        landbouwer veehouder teler tuinder pachter boswachter natuurgids visser reder schrijver auteur dichter romancier regisseur acteur
        zanger muzikant componist dirigent schilder beeldhouwer kunstenaar fotograaf architect ingenieur technicus aannemer bouwheer
        ontwikkelaar analist expert deskundige specialist bewoner buurtbewoner buurman buurvrouw inwoner reiziger pendelaar toerist passant
        getuige slachtoffer verdachte beklaagde dader veroordeelde eigenaar huurder klant bezoeker vrijwilliger activist vakbondsman
        vakbondsleider afgevaardigde vertegenwoordiger ambtenaar medewerker werknemer arbeider ploegbaas bediende student leerling scholier
        gepensioneerde moeder vader kind pastoor priester bisschop dominee imam rabbijn paus journalist redacteur hoofdredacteur uitgever
        columnist presentator molenaar restaurateur tolk gids organisator oprichter oud-burgemeester ex-minister bibliothecaris conciërge
        waterbeheerder netbeheerder brandweerman partner bodemkundige meteoroloog weerman seismoloog
        dijkgraaf locoburgemeester fractielid nestor ouderling kapelaan diaken ploegleider ploegarts teamarts arbiter grensrechter neoprof
        bewindsman bewindsvrouw bewindspersoon formateur informateur ombudsman notaris deurwaarder griffier parketwoordvoerder korpsleider
        wijkagent rechercheur brandweerofficier cipier lifeguard strandwacht redder hulpverlener verpleger verzorger vroedvrouw verloskundige
        therapeut kinesist fysiotherapeut huurbaas verhuurder makelaar bankier belegger boekhouder accountant consultant adviseur secretaresse
        klusser timmerman loodgieter metselaar stukadoor elektricien monteur lasser machinist conducteur treinbegeleider buschauffeur chauffeur
        piloot steward imker jager stroper vogelaar fruitteler wijnbouwer herder veearts kok chef sommelier barman ober gastheer
        gastvrouw pianist violist cellist organist drummer gitarist bassist orgelbouwer klokkenmaker dramaturg choreograaf danser
        recensent criticus essayist vertaler cartoonist illustrator ontwerper stylist kunsthistoricus taalkundige filosoof theoloog wiskundige
        natuurkundige scheikundige astronoom klimatoloog pedagoog criminoloog demograaf statisticus informaticus programmeur uitvinder
        fractiegenoot partijgenoot collega klasgenoot buurjongen buurmeisje oudervoorzitter studentenleider schoolhoofd directielid bestuurslid
        zaakvoerder zakenpartner vennoot aandeelhouder hoofdaandeelhouder omwonende inspreker toeschouwer supporter
        ploegmaat ploeggenoot rivaal tegenstander kopman klimmer sprinter schaker judoka bokser tennisser basketter volleyballer hockeyer
        """;
}
