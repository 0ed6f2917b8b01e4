using System.Text.Unicode;

namespace Corpus;

/// <summary>Reads all of an image, to find damage before somebody stumbles over it.</summary>
internal static class ImageVerification
{
    /// <summary>Opens an image and checks all of it. O(size).</summary>
    /// <exception cref="CorpusImageException">Something is damaged; the first place is named, and the article that it is in.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static CorpusImage Open(ImageMemory memory, CancellationToken cancellation)
    {
        // Before it is opened, which fails where what is read for that shares a block with a damaged text, and could not say which.
        CheckBlocks(memory, new ImageBytes(memory, new ImageHeader(memory)), cancellation);
        var image = CorpusImage.Open(memory);
        Run(image, memory, cancellation);
        return image;
    }

    /// <summary>Checks every block of an open image, then every value of every article. O(size).</summary>
    /// <exception cref="CorpusImageException">Something is damaged; the first place is named, and the article that it is in.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static void Run(CorpusImage image, ImageMemory memory, CancellationToken cancellation)
    {
        CheckBlocks(memory, image.Bytes, cancellation);
        CheckStrings(image);
        CheckValues(image);
        CheckCard(image);
        CheckTypes(image);
        LayerVerification.CheckEnd(image);
        _ = image.Documents.ParagraphCount;
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            Check(image, ordinal);
        }

        IndexVerification.Run(image);
    }

    /// <summary>The image of damaged bytes, as far as it can be read, its checksums unchecked; null if it cannot be.</summary>
    public static CorpusImage? Salvage(ImageMemory memory)
    {
        try
        {
            return CorpusImage.OpenUnchecked(memory);
        }
        catch (CorpusImageException)
        {
            return null;
        }
    }

    private static void CheckBlocks(ImageMemory memory, ImageBytes bytes, CancellationToken cancellation)
    {
        for (var block = 0; block < bytes.BlockCount; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes.Difference(block) is not 0 and var difference)
                throw Damaged(memory, bytes, block, difference);
        }
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

    // The block has at most 64 KiB, but of many articles; where a single byte was changed, the checksum tells which.
    private static CorpusImageException Damaged(ImageMemory memory, ImageBytes bytes, int block, uint difference)
    {
        var (start, end) = (ImageBytes.StartOf(block), bytes.EndOf(block));
        var changed = ChangedByte.Find((int)(end - start), difference);
        var where = changed < 0 ? ArticlesIn(memory, start, end) : $", probably for its byte {start + changed}{ArticlesIn(memory, start + changed, start + changed + 1)}";
        return bytes.Damaged($"the checksum of its bytes {start} to {end - 1} does not fit{where}");
    }

    // The articles with text in the bytes; nothing if there are none, or what says so is damaged itself.
    private static string ArticlesIn(ImageMemory memory, long start, long end)
    {
        try
        {
            if (Salvage(memory) is not { } image)
                return "";
            var texts = image.Documents.Texts;
            var (first, last) = (FirstThatEndsBehind(image, start - texts.Offset), LastThatStartsBefore(image, end - texts.Offset));
            if (first > last)
                return "";
            var behind = end > texts.Offset + texts.Length ? ", or behind the texts" : "";
            var article = image.Fields.GetRequired(BuiltInField.Id, first);
            return first == last
                ? $", in article '{article}'{behind}"
                : $", in one of the {last - first + 1} articles from '{article}' to '{image.Fields.GetRequired(BuiltInField.Id, last)}'{behind}";
        }
        catch (CorpusImageException)
        {
            return "";
        }
    }

    private static int FirstThatEndsBehind(CorpusImage image, long offset)
    {
        int low = 0, high = image.Count;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (image.Documents.TextRange(middle, out _).End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int LastThatStartsBefore(CorpusImage image, long offset)
    {
        int low = 0, high = image.Count;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (image.Documents.TextRange(middle, out _).Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        // Those without a text at the end of the bytes are not in them.
        while (low > 0 && image.Documents.TextRange(low - 1, out _) is var (start, end) && start == end)
            low--;
        return low - 1;
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
