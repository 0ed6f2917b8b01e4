using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Articles;

/// <summary>An article of about 3.5 KB that looks like Dutch news, with metadata. The same number gives the same article.</summary>
/// <param name="number">Its place in the corpus, from 0.</param>
internal sealed class GeneratedArticle(int number)
{
    private const int Length = 3_400;
    private const int FirstYear = 2010;
    private const int Years = 15;

    // Spreads neighbouring numbers over all names; a prime, so that no two of 10,000 numbers meet.
    private const int Stride = 7_919;

    private static readonly string[] Starts = "Har Mer Oud Lin Bos Wes Vel Dor Kar Zan Hil Pol Gra Ster Rui Maas Eem Lei Wou Bra".Split(' ');
    private static readonly string[] Middles = "de lo me ra vi ze na ko ti pe ge du se ba ri le mo fa he ni".Split(' ');
    private static readonly string[] Ends =
        "drecht dam veen kerke hove gem beek wijk burg daal meer zijl horst waard schoot kamp loop sluis hout berge rode velde lare stee zand".Split(' ');

    private static readonly string[] News =
    [
        "opent dinsdag een brug over de oude haven", "wil het financiële plan nog dit jaar herzien", "viert de zomer met een orkest op het plein",
        "sluit een school en bouwt er twee", "zoekt vrijwilligers voor het museum van café De Sluis", "telt opnieuw meer zeehonden dan bewoners",
    ];

    private static readonly string[] Words =
        ("de het een van in op met voor aan door bij uit over na naar tot tegen onder haven brug stad dorp raad burgemeester wethouder schipper "
        + "boer school leerling leraar ziekenhuis patiënt arts trein perron reiziger dijk polder water regen wind storm zon zomer winter ochtend "
        + "avond dinsdag woensdag maandag jaar maand week dag uur plan begroting euro procent kosten schade bouw woning huurder straat plein markt "
        + "museum boek orkest concert club ploeg wedstrijd doelpunt trainer onderzoek rechtbank zaak verdachte getuige brand politie brandweer "
        + "vergadering besluit voorstel minister provincie gemeente bedrijf fabriek arbeider vakbond staking energie windmolen zonnepaneel vogel "
        + "zeehond bever boom natuur vergunning bezwaar bewoner vrijwilliger vereniging feest kermis café coördinatie financiële geïnteresseerd "
        + "is was wordt werd heeft had kan moet wil zal blijft komt gaat staat ligt vindt zegt meldt vraagt begint eindigt stijgt daalt sluit opent").Split(' ');

    private static readonly string[] Sections = "binnenland buitenland economie cultuur sport wetenschap".Split(' ');
    private static readonly string[] FirstNames =
        "Anna Bram Cor Dirk Els Femke Gijs Hanna Ilse Jan Koen Lotte Mees Noor Otto Petra Quint Roos Sjoerd Tess Ugo Vera Wim".Split(' ');
    private static readonly string[] LastNames =
        ("Aalders Bakker Claassen Dekker Evers Faber Groen Hoekstra IJzer Jansen Koster Linders Mulder Nolten Otter Postma Quist Ridder Smit "
        + "Timmer Uiterwijk Visser Westra Xanten Ypma Zeeman Brouwer Drost Hof").Split(' ');
    private static readonly string[] Tags =
        ("haven brug natuur water weer school zorg trein dijk begroting woningbouw museum muziek voetbal rechtspraak politie gemeente provincie "
        + "bedrijven arbeid energie vogels bomen vergunningen vrijwilligers feest onderzoek markt zeevaart landbouw dieren").Split(' ');

    private string? _text;

    public string Headline => HeadlineOf(number);

    /// <summary>A year and a month.</summary>
    public string Date => string.Create(CultureInfo.InvariantCulture, $"{Year}-{1 + (number % 12):D2}");

    /// <summary>One of six.</summary>
    public string Section => Sections[number / 7 % Sections.Length];

    public string Author => $"{FirstNames[number % FirstNames.Length]} {LastNames[number / FirstNames.Length % LastNames.Length]}";

    /// <summary>One to four.</summary>
    public IEnumerable<string> Keywords => Enumerable.Range(0, 1 + (number % 4)).Select(i => Tags[(number + (5 * i)) % Tags.Length]);

    public int WordsPrinted => 1 + Text.AsSpan().Count(' ');

    /// <summary>The headline and some paragraphs behind it.</summary>
    public string Text => _text ??= TextOf(number);

    /// <summary>The path below the corpus's folder without an extension, which is the id too: a folder for each year.</summary>
    /// <remarks>An index and a hash, as the real input has them: such a stem gives no name, so that the headline does.</remarks>
    public string Stem => string.Create(CultureInfo.InvariantCulture, $"{Year}/{number:D5}_{(uint)number * 2_654_435_761u:x8}");

    private int Year => FirstYear + (number % Years);

    private static string HeadlineOf(int number) => $"{Town(number)} {News[number % News.Length]}.";

    /// <summary>A town that no other number has, so that names made of headlines differ.</summary>
    private static string Town(int number)
    {
        var names = Starts.Length * Middles.Length * Ends.Length;
        var index = (int)((long)number * Stride % names);
        var town = new StringBuilder(Starts[index % Starts.Length]).Append(Middles[index / Starts.Length % Middles.Length]);
        for (var further = number / names; further > 0; further /= Middles.Length)
            town.Append(Middles[further % Middles.Length]);
        return town.Append(Ends[index / Starts.Length / Middles.Length]).ToString();
    }

    private static string TextOf(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(Length + 400).Append(HeadlineOf(number));
        while (text.Length < Length)
        {
            for (var sentence = random.Next(2, 5); sentence > 0; sentence--)
                AppendSentence(text, random);
            text.Append("\n\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendSentence(StringBuilder text, Random random)
    {
        var isQuote = random.Next(4) == 0;
        var first = Word(random);
        if (text[^1] != '\n')
            text.Append(' ');
        text.Append(isQuote ? "‘" : "").Append(char.ToUpperInvariant(first[0])).Append(first, 1, first.Length - 1);
        for (var word = random.Next(6, 18); word > 0; word--)
            text.Append(' ').Append(Word(random));
        text.Append(isQuote ? "’, aldus de woordvoerder." : ".");
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
