using CsCheck;

namespace Corpus.Tests;

/// <summary>Counting in images whose checksums fit and in which a byte lies: there is an answer or the one exception, and nothing else.</summary>
public class ForgedStatisticsTests
{
    // Words of several types and articles; articles of several paragraphs and sentences; dates, languages and lemmas.
    private static readonly byte[] Original = TestCorpus.Segmented(
    [
        TestCorpus.Article("a", "De haven is dicht. De brug ook.\n\nDe haven, de Haven!", "2021-05", language: "nl"),
        TestCorpus.Article("b", "", "2021"),
        TestCorpus.Article("c", "de de de haven. De DE de " + new string('x', 70) + " 🙂", "2022-01-01", language: "en"),
        TestCorpus.Article("d", string.Join(' ', Enumerable.Range(0, 40).Select(i => i % 3 == 0 ? "De haven." : $"de brug {i}")), "2021-07"),
        .. TestCorpus.Rich(),
    ]);

    private static readonly uint[] Sections =
    [
        ImageFormat.TypeStream, ImageFormat.LexiconStarts, ImageFormat.LexiconEntries, ImageFormat.Tokens, ImageFormat.ParagraphMarks, ImageFormat.SentenceStarts, ImageFormat.Postings, ImageFormat.Layers,
    ];

    [Fact]
    public void A_byte_that_lies_gives_an_answer_or_says_that_the_image_is_damaged()
        => Gen.Select(Gen.OneOf(Sections), Gen.Int[0, int.MaxValue], Gen.Byte[1, 255], Gen.Int[0, 2]).Sample((tag, place, change, query) =>
        {
            var at = ImageSurgery.Offset(Original, tag) + place % ImageSurgery.Length(Original, tag);
            AskAll(ImageSurgery.With(Original, image => image[at] ^= change), $"{at - ImageSurgery.Offset(Original, tag)} of section {tag:X8} changed by {change}", query);
        }, iter: 60, threads: 2);

    // A word less or more than the lexicon counts; a checkpoint and tokens that disagree; two terms of one form; an article with another's sentences.
    [Theory]
    [InlineData(ImageFormat.TypeStream, 11, 32)]
    [InlineData(ImageFormat.TypeStream, 14, 8)]
    [InlineData(ImageFormat.TypeStream, 15, 4)]
    [InlineData(ImageFormat.TypeStream, 18, 2)]
    [InlineData(ImageFormat.Tokens, 141, 8)]
    [InlineData(ImageFormat.LexiconEntries, 103, 1)]
    [InlineData(ImageFormat.LexiconEntries, 23, 8)]
    [InlineData(ImageFormat.Layers, 224, 128)]
    public void Lies_that_were_believed_once_are_not_any_more(uint tag, int place, byte change)
    {
        for (var query = 0; query < 3; query++)
            AskAll(ImageSurgery.With(Original, image => image[ImageSurgery.Offset(Original, tag) + place] ^= change), $"{place} of section {tag:X8} changed by {change}", query);
    }

    [Fact]
    public void A_paragraph_ends_with_its_article_whatever_the_marks_say()
    {
        var image = TestCorpus.Segmented(TestCorpus.Article("a", "een twee drie"), TestCorpus.Article("b", "haven"));

        // Only the first token of all begins a paragraph.
        var forged = ImageSurgery.With(image, bytes => bytes[ImageSurgery.Offset(image, ImageFormat.ParagraphMarks)] = 1);

        var line = Assert.Single(TestCorpus.Articles(TestCorpus.Open(forged)).Concordance("haven", ContextUnit.Paragraph));
        Assert.Equal((0, 0), (line.LeftTokens.Count, line.RightTokens.Count));
    }

    private static void AskAll(byte[] bytes, string change, int query)
    {
        var all = TestCorpus.Articles(TestCorpus.Open(bytes));
        var articles = query switch { 0 => all, 1 => all.Where(a => a.Date.Year == 2021), _ => all.Skip(1) };
        foreach (var (what, ask) in StatisticsQuestions.All)
        {
            if (Record.Exception(() => ask(articles)) is { } exception and not CorpusImageException)
                Assert.Fail($"{what} of {articles}, {change}: {exception}");
        }
    }
}
