using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>Everything that is counted and listed of articles, each read to its end.</summary>
internal static class StatisticsQuestions
{
    public static readonly (string What, Func<ArticleQuery<TestArticle, TestFields>, string> Ask)[] All =
    [
        ("concordance of a word", all => Lines(all.Concordance("de"))),
        ("concordance of a phrase", all => Lines(all.Concordance("de haven", 2))),
        ("concordance of an expression", all => Lines(all.Concordance(new Regex("^h")))),
        ("concordance of a beginning", all => Lines(all.Concordance(WordPattern.StartingWith("De", matchCase: true)))),
        ("concordance of choices", all => Lines(all.Concordance(WordPattern.AnyOf("de haven", "de", "brug"), int.MaxValue))),
        ("concordance of any tokens", all => Lines(all.Concordance(WordPattern.Sequence("de", WordPattern.AnyToken)))),
        ("concordance in sentences", all => Lines(all.Concordance("haven", ContextUnit.Sentence))),
        ("concordance in paragraphs", all => Lines(all.Concordance("haven", ContextUnit.Paragraph))),
        ("concordance in articles", all => Lines(all.Concordance("haven", ContextUnit.Article))),
        ("number of occurrences", all => $"{all.Concordance("de").Count}"),
        ("number of occurrences by language", all => string.Join('\n', all.Concordance("de").CountBy(a => a.Language))),
        ("sample", all => Lines(all.Concordance("de").Sample(3, 1))),
        ("page", all => string.Join('\n', all.Concordance("de").Page(2, 2))),
        ("lines by what follows", all => Lines(all.Concordance("de").Sort(ConcordanceSort.Right))),
        ("lines by what comes before", all => Lines(all.Concordance("de", ContextUnit.Sentence).Sort(ConcordanceSort.Left.ReverseWord().Descending(), ConcordanceSort.Match))),
        ("lines by date", all => Lines(all.Concordance("de").Sort(ConcordanceSort.Date))),
        ("lines by id", all => Lines(all.Concordance("de").SortByDescending(a => a.Id))),
        ("lines of sorted articles", all => Lines(all.OrderByDescending(a => a.Id).Concordance("de"))),
        ("CSV of lines", all => Written(writer => all.Concordance("de").WriteCsv(writer))),
        ("JSON of lines", all => Streamed(stream => all.Concordance("de").WriteJson(stream))),
        ("print of lines", all => Written(writer => all.Concordance("de").Write(writer))),
        ("frequency list", all => Rows(all.FrequencyList(matchCase: true, wordsOnly: true))),
        ("frequency of a word", all => $"{all.FrequencyList().CountOf("haven")}"),
        ("frequency lists by language", all => string.Join('\n', all.FrequencyListsBy(a => a.Language).Select(list => list.Key + Rows(list.Value)))),
        ("frequency lists by month", all => string.Join('\n', all.FrequencyListsBy(TimePeriod.Month).Select(list => list.Key + Rows(list.Value)))),
        ("lemmas", all => Rows(all.LemmaList())),
        ("bigrams", all => Rows(all.NGrams(2))),
        ("trigrams in sentences", all => Rows(all.NGrams(3, within: ContextUnit.Sentence, wordsOnly: true))),
        ("skip-grams", all => Rows(all.NGrams(2, skip: 2))),
        ("skip-grams in sentences", all => Rows(all.NGrams(3, skip: 1, within: ContextUnit.Sentence))),
        ("collocations", all => Rows(all.Collocations("haven", 2))),
        ("collocations of a phrase", all => Rows(all.Collocations("de haven", 1, 3, AssociationMeasure.LogDice, matchCase: true))),
        ("collocations in sentences", all => Rows(all.Collocations("haven", ContextUnit.Sentence))),
        ("collocations in paragraphs", all => Rows(all.Collocations("haven", ContextUnit.Paragraph))),
        ("co-occurrences", all => Rows(all.CoOccurrences(["de", "haven", "de haven"]))),
        ("co-occurrences in paragraphs", all => Rows(all.CoOccurrences(["de", "haven"], ContextUnit.Paragraph))),
        ("keyness", all => Rows(all.Keyness(all.Where(a => a.Language == "en")))),
        ("dispersion over articles", all => Rows(all.Dispersion("de haven"))),
        ("dispersion over languages", all => Rows(all.Dispersion("de", a => a.Language))),
        ("dispersion over parts", all => all.Dispersion("de", 7) is var dispersion ? Rows(dispersion) + string.Join(' ', dispersion.Offsets) : ""),
        ("trend", all => Rows(all.Trend("de", TimePeriod.Month))),
        ("CSV of rows", all => Written(writer => all.Collocations("haven", 2).WriteCsv(writer))),
        ("JSON of rows", all => Streamed(stream => all.Keyness(all.Where(a => a.Language == "en")).WriteJson(stream))),
        ("diversity", all => all.LexicalDiversity(5, wordsOnly: true).ToString()),
    ];

    private static string Lines(Concordance<TestArticle, TestFields> concordance)
        => string.Join('\n', concordance.Select(line => $"{line.Left}[{line.Match}]{line.Right} {line.Text} {line.Sentence} {line.LeftTokens.Count} {line.RightTokens.Count}")) + concordance + concordance.Count;

    private static string Rows<TRow>(StatisticsTable<TRow> table) => string.Join('\n', table) + table;

    private static string Written(Action<TextWriter> write)
    {
        var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static string Streamed(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
