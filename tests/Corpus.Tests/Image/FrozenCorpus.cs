using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>
/// The articles of the frozen image: those of <see cref="TestCorpus.Rich"/>, one of more paragraphs and words than a block has, and enough
/// short ones that a word is kept as a bitmap. Their layers are made by hand: what segmenters make of a text may change.
/// </summary>
internal static class FrozenCorpus
{
    public static byte[] Image()
    {
        SourceArticle[] articles = [.. TestCorpus.Rich(), Tides(), .. Enumerable.Range(1, 30).Select(Notice)];
        using var stream = new MemoryStream();
        TestCorpus.Write(
            stream, TestCorpus.Card(), articles, LayersOf, SchemaInference.Infer([.. articles.Select(article => ArticleSummary.Of(article, "Nieuws"))], ReadingOptions.None),
            TestCorpus.Details());
        return stream.ToArray();
    }

    private static SourceArticle Tides()
        => TestCorpus.Article("getij", string.Join("\n\n", Enumerable.Range(1, 70).Select(day => $"Dag {day} : vloed na eb , Vloed vóór {day % 7} uur .")), "2021-02");

    private static SourceArticle Notice(int number)
        => TestCorpus.Article($"bericht/{number}", $"Het Veer vaart om {number} uur .", $"2022-01-{number:D2}", title: number % 3 == 0 ? "VEER" : null);

    private static EncodedLayers LayersOf(SourceArticle article)
    {
        if (article.Date.Year is not (2021 or 2022))
            return TestLayers.OfRich(article);

        var tokens = new List<TokenSegment>();
        var sentences = new List<int>();
        foreach (var paragraph in article.Paragraphs)
        {
            sentences.Add(tokens.Count);
            var at = paragraph.Start;
            foreach (var word in article.Text.Substring(paragraph.Start, paragraph.Length).Split(' '))
            {
                tokens.Add(new TokenSegment(at, word.Length, char.IsLetter(word[0]) ? TokenKind.Word : char.IsDigit(word[0]) ? TokenKind.Number : TokenKind.Punctuation));
                at += word.Length + 1;
            }
        }

        return TestLayers.Encode(article, new TextStructure([.. tokens], [.. sentences], []));
    }
}
