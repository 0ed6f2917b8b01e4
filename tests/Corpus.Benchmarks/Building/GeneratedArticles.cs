using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Building;

/// <summary>Writes articles of about 3.5 KB that look like Dutch news. The same number gives the same articles.</summary>
internal static class GeneratedArticles
{
    private const int Bytes = 3_450;

    private static readonly string[] Words =
        ("de het een van in op met voor aan door bij uit over na naar tot tegen onder haven brug stad dorp raad burgemeester wethouder schipper "
        + "boer school leerling leraar ziekenhuis patiënt arts trein perron reiziger dijk polder water regen wind storm zon zomer winter ochtend "
        + "avond dinsdag woensdag maandag jaar maand week dag uur plan begroting euro procent kosten schade bouw woning huurder straat plein markt "
        + "museum boek orkest concert club ploeg wedstrijd doelpunt trainer onderzoek rechtbank zaak verdachte getuige brand politie brandweer "
        + "vergadering besluit voorstel minister provincie gemeente bedrijf fabriek arbeider vakbond staking energie windmolen zonnepaneel vogel "
        + "zeehond bever boom natuur vergunning bezwaar bewoner vrijwilliger vereniging feest kermis café coördinatie financiële geïnteresseerd "
        + "is was wordt werd heeft had kan moet wil zal blijft komt gaat staat ligt vindt zegt meldt vraagt begint eindigt stijgt daalt sluit opent").Split(' ');

    /// <summary>Writes <paramref name="count"/> articles below <paramref name="folder"/>, in folders by year.</summary>
    /// <returns>Their bytes.</returns>
    public static long Write(string folder, int count)
    {
        long bytes = 0;
        for (var i = 0; i < count; i++)
        {
            var year = 2010 + (i % 15);
            var path = Path.Combine(folder, year.ToString(CultureInfo.InvariantCulture), $"{i:D5}_{(uint)i * 2_654_435_761u:x8}{i * 40_503:x8}.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var content = Encoding.UTF8.GetBytes(Text(i, year));
            File.WriteAllBytes(path, content);
            bytes += content.Length;
        }

        return bytes;
    }

    private static string Text(int number, int year)
    {
        var random = new Random(number);
        var text = new StringBuilder(Bytes + 400).Append(CultureInfo.InvariantCulture, $" date {year}-{1 + (number % 12):D2} ");
        text.Append("In café ").Append(Word(random)).Append(' ').Append(Word(random)).Append(" begon zaak ").Append(number.ToString(CultureInfo.InvariantCulture)).Append(". ");
        while (text.Length < Bytes)
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
        text.Append(isQuote ? "‘" : "").Append(char.ToUpperInvariant(first[0])).Append(first, 1, first.Length - 1);
        for (var word = random.Next(6, 18); word > 0; word--)
            text.Append(' ').Append(Word(random));
        text.Append(isQuote ? "’, aldus de woordvoerder. " : ". ");
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
