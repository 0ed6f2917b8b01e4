namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Makes metadata by chance that is the same every time.</summary>
internal static class PressRecords
{
    private const int Seed = 13;
    private const int Authors = 300;
    private const int FirstYear = 2013;
    private const int Years = 10;
    private const int MostWords = 2_000;
    private const int MostTags = 4;

    private static readonly string[] FirstNames = "Anna Bram Cor Dirk Els Femke Gijs Hanna Ilse Jan Koen Lotte Mees Noor Otto".Split(' ');
    private static readonly string[] LastNames =
        "Aalders Bakker Claassen Dekker Evers Faber Groen Hoekstra Jansen Koster Linders Mulder Nolten Otter Postma Ridder Smit Timmer Visser Zeeman".Split(' ');
    private static readonly string[] Words =
        ("haven brug natuur water weer school zorg trein dijk begroting woningbouw museum muziek voetbal rechtspraak politie gemeente provincie "
        + "bedrijven arbeid energie vogels bomen vergunningen vrijwilligers feest onderzoek markt zeevaart landbouw dieren").Split(' ');

    /// <summary>So many records.</summary>
    public static List<PressRecord> Make(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(number => Make(number, random))];
    }

    /// <summary>One of the 300 names.</summary>
    public static string AuthorAt(int number) => $"{FirstNames[number % FirstNames.Length]} {LastNames[number / FirstNames.Length]}";

    private static PressRecord Make(int number, Random random)
    {
        var section = (PressSection)random.Next(8);

        // The square makes low numbers frequent.
        var author = (int)(Math.Pow(random.NextDouble(), 2) * Authors);
        var tags = Enumerable.Range(0, random.Next(MostTags + 1)).Select(_ => Words[random.Next(Words.Length)]).Distinct(StringComparer.Ordinal);
        return new PressRecord(number, section, AuthorAt(author), random.Next(20, MostWords), Date(random), [.. tags]);
    }

    private static PartialDate Date(Random random)
    {
        var (year, month, day) = (FirstYear + random.Next(Years), random.Next(1, 13), random.Next(1, 29));
        return random.Next(10) switch
        {
            0 => default,
            1 => new PartialDate(year),
            2 or 3 => new PartialDate(year, month),
            _ => new PartialDate(year, month, day),
        };
    }
}
