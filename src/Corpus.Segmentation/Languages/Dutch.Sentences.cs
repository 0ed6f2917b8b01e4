namespace Corpus.Segmentation;

/// <content>Sentences.</content>
internal static partial class Dutch
{
    /// <summary>What the splitter of sentences knows of Dutch.</summary>
    public static readonly Lazy<SentenceLists> Sentences = new(() => new()
    {
        Starters = new WordSet(
            """
            de het een 't 's 'n 'k dit dat deze die zo'n zulke elk elke ieder iedere iedereen niemand niets iets iemand alle alles beide beiden
            ik jij je u hij zij ze we wij jullie men er hier daar nergens ergens overal hun haar zijn mijn ons onze uw hem
            en maar want of dus toch ook al als toen terwijl omdat doordat zodat nadat voordat totdat zolang zodra hoewel ofschoon wanneer indien tenzij
            in op aan bij met zonder voor na naar van uit over onder boven tussen tegen tot tijdens sinds vanaf volgens door om per langs binnen buiten
            ondanks wegens dankzij behalve naast rond rondom achter via vanwege aldus
            wat wie waar waarom hoe welk welke waarin waarop waarbij waarvan waardoor hoeveel
            nu dan daarna daarom daarbij daarmee daarvan daarop daarvoor daarnaast daardoor daarin daartegenover vervolgens later eerst eerder intussen
            ondertussen inmiddels bovendien echter niettemin desondanks tenslotte uiteindelijk vandaag gisteren morgen vroeger soms vaak nooit altijd
            misschien wellicht natuurlijk helaas gelukkig overigens kortom zo wel niet geen nog reeds pas straks meteen opnieuw samen eveneens
            verder bijna ongeveer ruim zowat slechts enkel alleen vooral zelfs sommige veel vele meer meeste weinig enkele verschillende andere
            ja nee neen kijk kom ga laat is was waren heeft hebben had hadden wordt werd kan kon moet moest mag wil zal zou
            """),
        Particles = new WordSet("de van den der ter ten te het 't van't vander vanden vande op in la le du des d' von zu della di el al"),
        WordsBeforeNumber = new WordSet("jan"),
        ExclaimedNames = new WordSet("yahoo"),
        WordsWithoutVowel = new WordSet("tv cd dvd pc sms gps pdf html http xml vwo hbo mbo mts hts vmbo btw ggz tgv km cm mm dm hm kg mg ml dl cl kw kwh gb mb"),
    });
}
