using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>Five short articles that a person can look through, of five dates that are not equally well known.</summary>
internal static class HarbourCorpus
{
    /// <summary>Quotes, brackets, a newline within a paragraph, more blank lines than one; <c>a</c> and <c>c</c> are of the section sport, <c>b</c> of kunst.</summary>
    public static ArticleQuery<ExecutorArticle, ExecutorFields> Articles { get; } = ExecutorCorpora.Of(
        Article("De haven is dicht. “De haven blijft dicht”, zegt de havenmeester.\n\n\nMorgen (zaterdag) gaat\nde haven open.", "2022-10", "Sport"),
        Article("De kade bij de haven is leeg.", "2022", "Kunst"),
        Article("Een boot, een kade en geen haven.", "2022-1X", "Sport"),
        Article("De haven was nat.", "201X", null),
        Article("Haven? Welke haven?", "", null));

    /// <summary>What every signature ends with that is of all of them.</summary>
    public static string Whole { get; } = $"corpus=Nieuws; fingerprint={TestCorpus.FingerprintHex}; segmenter={Articles.Selection.Image.SegmenterVersion}; subset=all; articles=5; tokens=52";

    private static SourceArticle Article(string text, string date, string? section) => new()
    {
        Id = "",
        Path = "",
        Line = 1,
        Date = date.Length == 0 ? default : PartialDate.Parse(date),
        Language = "nl",
        Text = text,
        Paragraphs = ParagraphSplitter.Split(text),
        Fields = section is null ? [] : [TestCorpus.Field("section", section)],
    };
}
