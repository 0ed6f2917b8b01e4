using System.Text.Unicode;

namespace Corpus;

/// <summary>Reads all of an image, to find damage before somebody stumbles over it.</summary>
internal static class ImageVerification
{
    /// <summary>Checks every block, then every value of every article. O(size).</summary>
    /// <exception cref="CorpusImageException">Something is damaged; the first place is named.</exception>
    public static void Run(CorpusImage image)
    {
        var bytes = image.Bytes;
        for (var block = 0; block < bytes.BlockCount; block++)
        {
            if (!bytes.IsIntact(block))
                throw Damaged(image, block);
        }

        CheckStrings(image);
        CheckValues(image);
        CheckCard(image);
        CheckTypes(image);
        LayerVerification.CheckEnd(image);
        _ = image.Documents.ParagraphCount;
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
            Check(image, ordinal);
        IndexVerification.Run(image);
    }

    private static void CheckStrings(CorpusImage image)
    {
        for (var index = 0L; index < image.Strings.Count; index++)
        {
            if (!Utf8.IsValid(image.Strings.Utf8((uint)index)))
                throw image.Bytes.Damaged($"string {index} is not UTF-8");
        }
    }

    // Each different value once, however many articles have it.
    private static void CheckValues(CorpusImage image)
    {
        var fields = image.ArticleFields;
        for (var reference = 1L; reference <= image.Values.Count; reference++)
        {
            var value = image.Values.Get((uint)reference, fields, key: 0);
            for (var i = 0; i < value.Count; i++)
                _ = value[i].AsUtf8();
        }
    }

    private static void CheckCard(CorpusImage image)
    {
        var card = image.Card;
        foreach (var (key, value) in card.Fields)
            _ = (key, value);
        _ = card.Text;
        var details = image.CardDetails;
        _ = (details.FirstParagraph, details.CitationFile, details.BibTeX, details.Url, details.Authors());
    }

    private static void CheckTypes(CorpusImage image)
    {
        for (var key = 0; key < image.ArticleFields.Count; key++)
            _ = image.ArticleFields.TypeAt(key);
    }

    // What every article has is not missing, and what no article has a list of is no list. Conversions see to the rest.
    private static void CheckFields(CorpusImage image, int ordinal)
    {
        var fields = image.ArticleFields;
        for (var key = 0; key < fields.Count; key++)
        {
            var value = fields.ValueAt(key, ordinal);
            _ = fields.KeyAt(key);
            var type = fields.TypeAt(key);
            if (type.Value != FieldType.Unknown && ((value.IsMissing && !type.IsNullable) || (value.IsList && !type.IsList)))
                throw image.Bytes.Damaged($"the key '{fields.KeyAt(key)}' of article {ordinal} is not of its type");
        }
    }

    private static CorpusImageException Damaged(CorpusImage image, int block)
    {
        var (start, end) = (ImageBytes.StartOf(block), image.Bytes.EndOf(block));
        var article = ArticleAt(image, start, end) is { } id ? $", in article '{id}'" : "";
        return image.Bytes.Damaged($"the checksum of its bytes {start} to {end - 1} does not fit{article}");
    }

    // The first article with text in the bytes; null if there is none, or what says so is damaged itself.
    private static string? ArticleAt(CorpusImage image, long start, long end)
    {
        var texts = image.Documents.Texts.Offset;
        try
        {
            int low = 0, high = image.Count;
            while (low < high)
            {
                var middle = low + (high - low) / 2;
                if (texts + image.Documents.TextRange(middle, out _).End <= start)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low < image.Count && texts + image.Documents.TextRange(low, out _).Start < end
                ? image.Fields.GetRequired(BuiltInField.Id, low)
                : null;
        }
        catch (CorpusImageException)
        {
            return null;
        }
    }

    private static void Check(CorpusImage image, int ordinal)
    {
        var article = new AnyArticle(new ArticleHandle(image, ordinal));
        var text = article.Text;
        CheckText(image, ordinal, text);
        var end = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Start < end)
                throw image.Bytes.Damaged($"the paragraphs of article {ordinal} overlap");
            end = paragraph.Start + paragraph.Length;
            CheckText(image, ordinal, paragraph.Text);
            _ = paragraph.HeadingLevel;
        }

        CheckFields(image, ordinal);
        TreebankVerification.Run(image, article);
        LayerVerification.Run(image, article);

        _ = (article.Name, article.Date, article.Title, article.Headline, article.Language, article.Source);
        if (image.Ids.Find(article.Id) != ordinal)
            throw image.Bytes.Damaged($"its index of ids does not lead to article '{article.Id}'");
    }

    private static void CheckText(CorpusImage image, int ordinal, Text text)
    {
        var utf8 = text.AsUtf8();
        if (!Utf8.IsValid(utf8) || Utf8Position.Utf16Length(utf8) != text.Length)
            throw image.Bytes.Damaged($"a text of article {ordinal} is not what it says");
    }

    internal sealed class AnyArticle(ArticleHandle handle) : Article(handle);
}
