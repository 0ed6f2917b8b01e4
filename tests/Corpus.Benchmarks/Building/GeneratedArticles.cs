using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Building;

/// <summary>Articles of about 3.5 KB that look like Dutch news. The same number gives the same articles.</summary>
/// <param name="Count">How many.</param>
/// <param name="FileBytes">The size of all files.</param>
/// <param name="TextBytes">The size of their texts in UTF-8: the files without their heads.</param>
internal sealed record GeneratedArticles(int Count, long FileBytes, long TextBytes)
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

    /// <summary>The headline of the article that comes first in the order of the corpus, whatever the number of articles.</summary>
    public static string FirstHeadline => Headline(0);

    /// <summary>Writes <paramref name="count"/> articles below <paramref name="folder"/>, in folders by year.</summary>
    public static GeneratedArticles Write(string folder, int count)
    {
        var written = new GeneratedArticles(count, 0, 0);
        for (var number = 0; number < count; number++)
        {
            var year = FirstYear + (number % Years);
            var head = string.Create(CultureInfo.InvariantCulture, $" date {year}-{1 + (number % 12):D2} ");
            var text = Text(number);
            var path = Path.Combine(folder, year.ToString(CultureInfo.InvariantCulture), FileName(number));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, head + text);
            var textBytes = Encoding.UTF8.GetByteCount(text);
            written = new GeneratedArticles(count, written.FileBytes + head.Length + textBytes, written.TextBytes + textBytes);
        }

        return written;
    }

    // An index and a hash, as the real input has them: such a stem gives no name, so that the headline does.
    private static string FileName(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:D5}_{(uint)number * 2_654_435_761u:x8}.txt");

    private static string Headline(int number) => $"{Town(number)} {News[number % News.Length]}.";

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

    private static string Text(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(Length + 400).Append(Headline(number));
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
