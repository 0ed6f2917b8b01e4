namespace Corpus.Segmentation;

/// <content>Given names.</content>
internal static partial class Dutch
{
    private const string MaleNames = """
        aad aart abdel abdelkader abdullah achmed adriaan adrianus albert alex alexander ali alphonse andré andreas andries anton antoine antonie antoon arend arie
        arjan arjen arne arno arnold arthur axel bart bas bastiaan ben benjamin bennie benoît bernard bert berend bob boris bram bruno carl casper cees cor
        christiaan christophe claude constant cornelis cyriel daan daniel danny dave david davy dennis dick dieter dimitri dirk edwin eddy eduard emiel
        emile erik erwin etienne evert ewout fabian felix ferdinand filip firmin floris frans franciscus frank fred freddy frederik frits gerard gerben gerrit
        gert gertjan gijs gilles giovanni glenn govert guido guus guy hakim han hans harm harrie harry hassan hein hendrik henk herman hubert hugo huib ibrahim ignace
        ivo jaap jacob jacques jan jannes jasper jef jelle jens jeroen jeff jesse jo joachim joep johan johannes joost joris jos jozef juan jules julien
        jurgen jurriaan karel karim kasper kees kenneth kevin klaas koen koenraad kris kurt lars laurens leendert leo leon lieven lodewijk louis luc lucas
        ludo luuk maarten marc marcel marco marijn mario marinus marius mark marnix martijn martin matthias maurice mauro maurits max mehmet menno merijn
        michael michel michiel mick mike milan mohamed mohammed mustafa nico nicolas niek niels noah olivier omar oscar otto pascal patrick paul peter philippe
        piet pieter pim quinten rachid raf ralf ramon raymond reinier remco rémi rené richard rik rob robbe robert robin roel roeland rogier roger roland rolf ronald
        ronny ruben rudi rudy ruud sam samuel sander sebastiaan sem siebe siemen sil simon sjaak sjoerd stef stefan stefaan steven stijn sven sybren teun
        theo theodoor thibault thijs thomas tibo tijn tim timo toon tom ton tristan victor vincent vic walter wannes wesley wessel wiebe wilfried willem wim
        wout wouter xander yannick youssef yusuf yves zakaria
        """;

    private const string FemaleNames = """
        aagje aaltje agnes aleida alice an anaïs anja ank anke ann anne annelies annemarie annemie annet anneke annick anouk antje ariane astrid aurélie barbara bea
        beatrijs beatrix bente bernadette betty brechtje brigitte britt bregje carine carmen caroline cato cécile céline chantal charlotte chris christel
        christiane christine claire cindy claudine corrie daisy daphne delphine denise dewi diane dorien dorothee edith els elke ellen elfriede elien elise elisabeth
        eline elly emma emilie esther eveline evelien evy fatima femke fien fleur floor floortje frederique frieda froukje geertje geertrui gerda
        godelieve greet greetje gwen hanne hanneke hannelore hatice hedwig heidi heleen helene hélène henriëtte hilde hildegard ilse imke ine ines inge
        ingeborg ingrid irene iris isabel isabelle jeanette jeanne jennifer jessica jitske joke jolien jolanda josephine josefien judith judy karen karin karlijn
        kathleen katrien katrijn khadija kim kirsten klaartje leen leentje lena leonie leontien lien lies liesbet liesbeth lieselot lieve lieze lisbeth lise
        loes lot lotte lotus louise lucie lutgard lutgarde lynn maartje machteld magali manon margot margriet marga marian marianne marie marieke
        mariëlle marijke marit marjan marleen marloes marlies marte marthe maud mathilde megan mia micheline mieke mien miet mira miranda mirjam mirte myriam myrthe
        nadine naomi nathalie neeltje nele nel nicole nina noor noortje odile patricia paulien ria rianne riet rita roos roosje rosa ruth sabine
        sanne sara sarah saskia sien sigrid silke simone sofie sophie stefanie suzanne sylvie tess tineke tine trees trijn trijntje truus trudy ursula
        valérie veerle vera viviane wendy wies wil willemien willemijn yolande yvonne zeynep
        """;
}
