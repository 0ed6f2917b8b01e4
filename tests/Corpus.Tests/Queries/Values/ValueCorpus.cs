using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Corpora with metadata of all kinds, and the sources that read it as generated properties do.</summary>
internal static class ValueCorpus
{
    public static readonly Gen<CorpusImage> Images = Gen.Select(Gen.Int[0, 130], Gen.Int[0, 1_000_000]).Select((count, seed) => Make(count, seed));

    /// <summary>The keys, in ordinal order.</summary>
    public static readonly ValueSource<int?> Pages = Key("Pages", 0, static value => value.IsMissing ? (int?)null : value.ToInt32());
    public static readonly ValueSource<double?> Score = Key("Score", 1, static value => value.IsMissing ? (double?)null : value.ToDouble());
    public static readonly ValueSource<string?> Section = Key("Section", 2, static value => value.IsMissing ? null : value.ToString());
    public static readonly ValueSource<IReadOnlyList<string>?> Tags = Key("Tags", 3, static value => value.IsMissing ? null : value.ToList(static tag => tag.ToString()));
    public static readonly ValueSource<int?> Year = new PartSource<PartialDate, int?>(DateSource.Instance, "Year", static date => date.Year);

    private static readonly string[] Sections = ["sport", "Sport", "économie", "eten", "zeer", "Zand", "coop", "co-op", "binnenland", "æ"];
    private static readonly string[] Dates = ["", "", "2022", "2022-05", "2022-05-01", "2022?", "2019", "201X", "2022-XX", "1999-12-31"];
    private static readonly string[] Numbers = ["0", "1", "-1", "7", "2147483647", "-2147483648", "16777217"];
    private static readonly string[] Reals = ["0", "-0.0", "1.5", "1.50", "-2", "1e300", "3"];

    /// <summary>The same corpus for the same seed.</summary>
    public static CorpusImage Make(int count, int seed)
    {
        var random = new Random(seed);
        var articles = new SourceArticle[count];
        for (var i = 0; i < count; i++)
        {
            var fields = new List<SourceField>();
            if (i == 0 || random.Next(3) > 0)
                fields.Add(TestCorpus.Field("pages", Pick(random, Numbers)));
            if (i == 0 || random.Next(3) > 0)
                fields.Add(TestCorpus.Field("score", Pick(random, Reals)));
            if (i == 0 || random.Next(3) > 0)
                fields.Add(TestCorpus.Field("section", Pick(random, Sections)));
            if (i == 0 || random.Next(3) > 0)
                fields.Add(TestCorpus.List("tags", [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(random, Sections))]));
            var plain = TestCorpus.Article(
                $"{i:D5}", new string('x', random.Next(5)), Pick(random, Dates), random.Next(2) == 0 ? null : Pick(random, Sections), random.Next(2) == 0 ? null : "fy");
            articles[i] = new SourceArticle
            {
                Id = plain.Id,
                Path = plain.Path,
                Line = plain.Line,
                Date = plain.Date,
                Title = plain.Title,
                Language = plain.Language,
                Text = plain.Text,
                Paragraphs = plain.Paragraphs,
                Fields = fields,
            };
        }

        // Without an article there is no key, and the sources of the keys would ask for places that are none.
        return TestCorpus.Open(TestCorpus.Image(articles));
    }

    /// <summary>The source of a key that is one for all of these corpora, which generated code has not.</summary>
    public static FieldValueSource<T> Key<T>(string name, int index, Func<FieldValue, T> convert) => new(null, name, index, convert);

    /// <summary>An article as conditions see it.</summary>
    public static Scope At(CorpusImage image, int ordinal) => new(new TestArticle(new ArticleHandle(image, ordinal)));

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
