using CsCheck;

namespace Corpus.Tests;

/// <summary>
/// Images whose checksums fit and whose numbers lie at random: reading them gives answers or the one exception, and nothing else. What it says
/// of each lie is in <see cref="ForgedNumberTests"/>.
/// </summary>
public class ImageForgeryTests
{
    private static readonly byte[] Original = TestCorpus.RichImage();

    private static readonly int Sections = Original[ImageFormat.SectionCountAt];

    private static readonly Gen<ulong> Numbers = Gen.OneOf<ulong>(
        Gen.OneOf<ulong>(
            0UL, 1UL, 2UL, 63UL, 64UL, 4095UL, 4096UL, (ulong)Original.Length, int.MaxValue, 0x8000_0000UL, uint.MaxValue, 0x1_0000_0000UL,
            long.MaxValue, 0x8000_0000_0000_0000UL, ulong.MaxValue, ulong.MaxValue - 63, ulong.MaxValue - 4095),
        Gen.ULong[0, (ulong)Original.Length + 64],
        Gen.ULong);

    [Fact]
    public void Any_number_in_the_header_may_lie()
        => Gen.Select(Gen.Int[8, ImageFormat.SectionTableAt + Sections * ImageFormat.SectionEntrySize - 8], Numbers, Gen.Bool).Array[1, 3]
            .Sample(changes => AssertSafe(ImageSurgery.With(Original, image => Apply(image, changes))), iter: 30_000);

    [Fact]
    public void Any_number_in_the_body_may_lie()
    {
        var body = ImageSurgery.Offset(Original, ImageFormat.ParagraphRecords);
        var end = ImageSurgery.Offset(Original, ImageFormat.Checksums);
        Gen.Select(Gen.Int[body / 4, end / 4 - 2].Select(i => 4 * i), Numbers, Gen.Bool).Array[1, 3]
            .Sample(changes => AssertSafe(ImageSurgery.With(Original, image => Apply(image, changes))), iter: 30_000);
    }

    [Fact]
    public void Any_byte_may_be_any_other()
        => Gen.Select(Gen.Int[0, Original.Length - 1], Gen.Byte).Array[1, 20].Sample(
            changes => AssertSafe(ImageSurgery.With(Original, image =>
            {
                foreach (var (at, value) in changes)
                    image[at] = value;
            })),
            iter: 30_000);

    [Fact]
    public void Sections_may_change_places()
        => Gen.Select(Gen.Int[0, Sections - 1], Gen.Int[0, Sections - 1], Gen.Int[8, 24]).Sample(
            (from, to, size) => AssertSafe(ImageSurgery.With(Original, image =>
            {
                var table = image.AsSpan(ImageFormat.SectionTableAt);
                table.Slice(from * 32 + 8, size).CopyTo(table[(to * 32 + 8)..]);
            })),
            iter: 5_000);

    private static void Apply(byte[] image, (int At, ulong Value, bool IsLong)[] changes)
    {
        foreach (var (at, value, isLong) in changes)
        {
            if (isLong)
                ImageSurgery.Put(image, at, value);
            else
                ImageSurgery.Put(image, at, (uint)value);
        }
    }

    // Everything that a program may ask; whatever comes back, it is an answer or a CorpusImageException.
    internal static void AssertSafe(byte[] bytes)
    {
        CorpusImage image;
        try
        {
            image = TestCorpus.Open(bytes);
        }
        catch (CorpusImageException)
        {
            return;
        }

        // A forged number of articles may be large, as long as the image is.
        var articles = TestCorpus.Articles(image);
        Assert.InRange(articles.Count, 0, bytes.Length);
        Ask(() => image.Card.ToString());
        Ask(() => _ = (image.Card.Title, image.Card.License, image.Card.Languages, image.Card.Tags, image.Card.Citation));
        Ask(() => _ = image.Card.Text);
        Ask(() => Ask(image.Card.Fields));
        Ask(image.Verify);
        Ask(() => IndexQuestions.AskAll(image));
        Ask(() => articles.TryGetValue("zin", out _));
        Ask(() => articles.TryGetValue("nergens", out _));
        for (var i = 0; i < Math.Min(5, articles.Count); i++)
            Ask(articles[i]);
    }

    private static void Ask(TestArticle article)
    {
        Ask(() => _ = article.ToString());
        Ask(() => _ = (article.Name, article.Title, article.Language, article.Source));
        Ask(() => _ = article.Date.ToString());
        Ask(() => _ = $"{article.Text}");
        Ask(() => _ = article.Text.IndexOf("gaat"));
        Ask(() => _ = article.Text.IndexOf("\uD83D"));
        Ask(() => _ = article.Text.ContainsWord("vóór"));
        Ask(() => _ = article.Text.ContainsPhrase("de brug"));
        Ask(() => _ = article.Text.Slice(0, article.Text.Length).AsUtf8().Length);
        Ask(() =>
        {
            foreach (var paragraph in article.Paragraphs)
            {
                Ask(() => _ = paragraph.ToString());
                Ask(() => _ = paragraph.HeadingLevel);
            }
        });
        Ask(() => Ask(article.Fields));
        AskLayers(article);
        Ask(() =>
        {
            foreach (var sentence in article.Treebank)
                Ask(sentence);
        });
    }

    private static void AskLayers(TestArticle article)
    {
        Ask(() => _ = article.Layers.ToString());
        Ask(() =>
        {
            foreach (var token in article.Tokens)
                Ask(() => _ = (token.Kind, token.ToString(), article.Tokens[token.Index].Text.AsUtf8().Length));
        });
        Ask(() =>
        {
            foreach (var sentence in article.Sentences)
                Ask(() => _ = (sentence.ToString(), sentence.Tokens.Count, sentence.Tokens[^1]));
        });
        Ask(() =>
        {
            foreach (var quotation in article.Quotations)
            {
                Ask(() => _ = (quotation.ToString(), quotation.Kind, quotation.Tokens[0]));
                Ask(() => _ = quotation.Content.ToString());
                Ask(() => _ = quotation.Cue?.ToString());
                Ask(() => _ = quotation.Mention?.ToString());
                Ask(() => _ = quotation.Speaker?.ToString());
            }
        });
        Ask(() =>
        {
            foreach (var paragraph in article.Paragraphs)
                Ask(() => _ = (paragraph.Sentences.Count, paragraph.Tokens.Count));
        });
    }

    private static void Ask(FieldValues fields)
    {
        Ask(() =>
        {
            foreach (var (_, value) in fields)
            {
                Ask(() => _ = (value.ToString(), value.GetHashCode()));
                Ask(() => _ = value.TryToDate(out _) || value.TryToDouble(out _));
            }
        });
        Ask(() => _ = fields.TryGetValue("section", out _));
    }

    private static void Ask(TreebankSentence sentence)
    {
        Ask(() => _ = sentence.ToString());
        Ask(() => _ = sentence.Comments.ToList());
        Ask(() =>
        {
            foreach (var node in sentence.Nodes)
            {
                Ask(() => _ = (node.Kind, node.Id, node.Head));
                Ask(() => _ = (node.Form, node.Lemma, node.Upos, node.Xpos, node.FindFeature("Number")));
                Ask(() => _ = (node.Relation, node.Dependencies, node.Misc));
                Ask(() => _ = node.Text.ToString());
            }
        });
    }

    internal static void Ask(Action question)
    {
        try
        {
            question();
        }
        catch (CorpusImageException)
        {
            // The one exception that may come.
        }
    }
}
