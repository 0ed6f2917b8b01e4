using CsCheck;

namespace Corpus.Segmentation.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("nl", "De haven is dicht.")]
    [InlineData("nl", "Ze wil er niets over zeggen.")]
    [InlineData("nl", "De brug over de vaart gaat morgen pas om elf uur weer open voor het verkeer.")]
    [InlineData("nl", "Volgens de wethouder komt er dit jaar geen nieuw zwembad in de wijk.")]
    [InlineData("en", "The harbour is closed.")]
    [InlineData("en", "She would not say anything about it.")]
    [InlineData("en", "The bridge across the canal will not open to traffic before eleven tomorrow.")]
    [InlineData("en", "There will be no new swimming pool in this part of town, the council said.")]
    [InlineData("de", "Der Hafen ist geschlossen.")]
    [InlineData("de", "Sie wollte nichts dazu sagen.")]
    [InlineData("de", "Die Brücke über den Kanal wird morgen erst um elf Uhr wieder für den Verkehr geöffnet.")]
    [InlineData("fr", "Le port est fermé.")]
    [InlineData("fr", "Elle ne voulait rien dire.")]
    [InlineData("fr", "Le pont sur le canal ne sera pas ouvert à la circulation avant onze heures demain.")]
    [InlineData("es", "El puerto está cerrado.")]
    [InlineData("es", "Ella no quiso decir nada.")]
    [InlineData("es", "El puente sobre el canal no se abrirá al tráfico hasta mañana a las once.")]
    [InlineData("it", "Il porto è chiuso.")]
    [InlineData("it", "Lei non ha voluto dire niente.")]
    [InlineData("it", "Il ponte sul canale non sarà aperto al traffico prima delle undici di domani.")]
    [InlineData("pt", "Ela não quis dizer nada.")]
    [InlineData("pt", "A ponte sobre o canal não será aberta ao trânsito antes das onze horas de amanhã.")]
    [InlineData("da", "Hun ville ikke sige noget om det.")]
    [InlineData("da", "Broen over kanalen bliver først åbnet for trafik igen i morgen klokken elleve.")]
    [InlineData("sv", "Hamnen är stängd.")]
    [InlineData("sv", "Hon ville inte säga något om det.")]
    [InlineData("sv", "Bron över kanalen öppnas inte för trafik förrän klockan elva i morgon.")]
    [InlineData("no", "Hun ville ikke si noe om det.")]
    [InlineData("no", "Brua over kanalen åpnes ikke for trafikk før klokka elleve i morgen.")]
    [InlineData("fi", "Hän ei halunnut sanoa mitään.")]
    [InlineData("fi", "Kanavan ylittävä silta avataan liikenteelle vasta huomenna kello yksitoista.")]
    [InlineData("pl", "Port jest zamknięty.")]
    [InlineData("pl", "Ona nie chciała nic o tym powiedzieć.")]
    [InlineData("pl", "Most nad kanałem zostanie otwarty dla ruchu dopiero jutro o jedenastej.")]
    [InlineData("ca", "El port està tancat.")]
    [InlineData("ca", "Ella no va voler dir res.")]
    [InlineData("ca", "El pont sobre el canal no s’obrirà al trànsit fins demà a les onze.")]
    [InlineData("fy", "De haven is ticht, sei hy.")]
    [InlineData("fy", "Se woe der neat oer sizze.")]
    [InlineData("fy", "De brêge oer de feart giet moarn pas om alve oere wer iepen foar it ferkear.")]
    [InlineData("af", "Sy wou niks daaroor sê nie.")]
    [InlineData("af", "Die brug oor die kanaal sal eers môre om elfuur weer vir verkeer oopgaan.")]
    public void A_sentence_tells_its_language_by_its_function_words(string language, string text)
    {
        Assert.Equal(language, LanguageDetector.Detect(text));
    }

    [Theory]
    [InlineData("nl", "Hij heeft zijn fiets bij het station laten staan, omdat het te hard regende om naar huis te rijden. Toen hij terugkwam, was de fiets weg, en niemand had iets gezien.")]
    [InlineData("en", "He had left his bicycle at the station because it was raining too hard to ride home. When he came back it was gone, and nobody had seen a thing.")]
    [InlineData("de", "Er hatte sein Fahrrad am Bahnhof gelassen, weil es zu stark regnete, um nach Hause zu fahren. Als er zurückkam, war es weg, und niemand hatte etwas gesehen.")]
    [InlineData("fr", "Il avait laissé son vélo à la gare parce qu’il pleuvait trop fort pour rentrer chez lui. Quand il est revenu, le vélo n’était plus là et personne n’avait rien vu.")]
    [InlineData("es", "Había dejado su bicicleta en la estación porque llovía demasiado para volver a casa. Cuando regresó ya no estaba, y nadie había visto nada.")]
    [InlineData("it", "Aveva lasciato la bicicletta alla stazione perché pioveva troppo forte per tornare a casa. Quando è tornato non c’era più, e nessuno aveva visto nulla.")]
    [InlineData("pt", "Tinha deixado a bicicleta na estação porque chovia demais para voltar para casa. Quando voltou, ela já não estava lá, e ninguém tinha visto nada.")]
    [InlineData("da", "Han havde ladet sin cykel stå ved stationen, fordi det regnede for meget til at køre hjem. Da han kom tilbage, var den væk, og ingen havde set noget.")]
    [InlineData("sv", "Han hade lämnat sin cykel vid stationen eftersom det regnade för mycket för att cykla hem. När han kom tillbaka var den borta, och ingen hade sett något.")]
    [InlineData("no", "Han hadde latt sykkelen stå ved stasjonen fordi det regnet for mye til å sykle hjem. Da han kom tilbake, var den borte, og ingen hadde sett noe.")]
    [InlineData("fi", "Hän oli jättänyt pyöränsä asemalle, koska satoi niin paljon, ettei voinut ajaa kotiin. Kun hän palasi, se oli poissa, eikä kukaan ollut nähnyt mitään.")]
    [InlineData("pl", "Zostawił rower na dworcu, bo za mocno padało, żeby wracać do domu. Kiedy wrócił, już go nie było i nikt nic nie widział.")]
    [InlineData("ca", "Havia deixat la bicicleta a l’estació perquè plovia massa per tornar a casa. Quan va tornar ja no hi era, i ningú no havia vist res.")]
    [InlineData("fy", "Hy hie syn fyts by it stasjon stean litten, om’t it te hurd reinde om nei hûs te riden. Doe’t er weromkaam, wie de fyts fuort, en nimmen hie wat sjoen.")]
    [InlineData("af", "Hy het sy fiets by die stasie gelos omdat dit te hard gereën het om huis toe te ry. Toe hy terugkom, was dit weg, en niemand het iets gesien nie.")]
    public void Two_sentences_tell_it_more_surely(string language, string text)
    {
        Assert.Equal(language, LanguageDetector.Detect(text));
    }

    [Theory]
    [InlineData("Amsterdam")]
    [InlineData("12.345 + 67")]
    [InlineData("")]
    [InlineData("Ajax Feyenoord PSV Twente")]
    [InlineData("De haven is dicht, zegt hij, en dat is niet goed. The harbour is closed, he said, and that is not good for the town.")]
    [InlineData("Liman bugün kapalı.")]
    [InlineData("Гавань сегодня закрыта.")]
    [InlineData("Hello")]
    [InlineData("Havnen er lukket.")]
    public void What_cannot_be_told_is_undetermined(string text)
    {
        Assert.Equal("und", LanguageDetector.Detect(text));
    }

    [Fact]
    public void Capitals_and_curly_apostrophes_make_no_difference()
    {
        Assert.Equal("en", LanguageDetector.Detect("IT ISN’T THERE"));
        Assert.Equal("en", LanguageDetector.Detect("it isn't there"));
    }

    [Fact]
    public void Only_the_beginning_of_a_long_text_is_looked_at()
    {
        var dutch = string.Concat(Enumerable.Repeat("De haven is dicht en niemand weet waarom. ", 50));
        var english = string.Concat(Enumerable.Repeat("The harbour is closed and nobody knows why. ", 5000));

        Assert.Equal("nl", LanguageDetector.Detect(dutch + english));
    }

    [Fact]
    public void Detection_allocates_nothing()
    {
        const string text = "De brug over de vaart gaat morgen pas om elf uur weer open voor het verkeer.";
        LanguageDetector.Detect(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        LanguageDetector.Detect(text);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void The_answer_is_undetermined_or_a_language_that_the_text_has_a_word_or_a_letter_of()
    {
        Texts.Sample(text =>
        {
            var answer = LanguageDetector.Detect(text);
            if (answer != "und")
                Assert.True(HasSomethingOf(Assert.Single(FunctionWords.Lists, list => list.Tag == answer), text), answer);
        });
    }

    [Fact]
    public void A_text_without_letters_is_undetermined()
    {
        Gen.Char.Where(c => !char.IsLetter(c)).Array[0, 100].Sample(characters => Assert.Equal("und", LanguageDetector.Detect(new string(characters))));
    }

    // Function words of all languages, most texts with those of one, and anything else.
    private static Gen<string> Texts { get; } =
        from language in Gen.Int[0, FunctionWords.Lists.Length - 1]
        from words in Gen.Frequency((5, WordOf(language)), (1, Gen.Int[0, FunctionWords.Lists.Length - 1].SelectMany(WordOf)), (1, Gen.String)).Array[0, 20]
        select string.Join(' ', words);

    private static Gen<string> WordOf(int language) => Gen.OneOf(WordsOf(FunctionWords.Lists[language].Words));

    private static bool HasSomethingOf((string Tag, string Words, string Letters) list, string text)
    {
        var folded = Folded(text);
        return folded.IndexOfAny(list.Letters.ToCharArray()) >= 0 || WordsOf(list.Words).Any(word => folded.Contains(Folded(word), StringComparison.Ordinal));
    }

    private static string Folded(string text) => text.ToLowerInvariant().Replace('’', '\'');

    private static string[] WordsOf(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
