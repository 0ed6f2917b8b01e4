namespace Corpus;

/// <summary>Checks the sentences and nodes of articles, without decoding a string, so that the time is that of their number.</summary>
internal static class TreebankVerification
{
    /// <summary>Checks those of the article. O(nodes and length of the text).</summary>
    /// <exception cref="CorpusImageException">Something is damaged.</exception>
    public static void Run(CorpusImage image, Article article)
    {
        var (first, count) = image.Treebank.SentencesOf(article.Ordinal);
        if (count == 0)
            return;

        var offsets = new TextOffsets(article.Text.AsUtf8());
        for (var sentence = first; sentence < first + count; sentence++)
        {
            Check(image, article, offsets, image.Treebank.StretchOfSentence(sentence, article.Ordinal));
            CheckComments(image, article, sentence);
            CheckNodes(image, article, offsets, sentence);
        }
    }

    private static void CheckComments(CorpusImage image, Article article, long sentence)
    {
        var (first, count) = image.Treebank.CommentsOf(sentence, article.Ordinal);
        for (var comment = first; comment < first + count; comment++)
            image.Strings.Check(image.Treebank.CommentAt(comment));
    }

    private static void CheckNodes(CorpusImage image, Article article, TextOffsets offsets, long sentence)
    {
        var (first, count) = image.Treebank.NodesOf(sentence, article.Ordinal);
        for (var index = first; index < first + count; index++)
        {
            Check(image, article, offsets, image.Treebank.StretchOf(index, article.Ordinal));
            var node = new TreebankNode(article, index);
            _ = (node.Id, node.Head);
            if (image.Treebank.NumberOf(index, ImageFormat.NodeFormAt) == 0)
                throw image.Bytes.Damaged($"node {index} has no form");
            for (var at = ImageFormat.NodeFormAt; at < ImageFormat.NodeSize; at += sizeof(uint))
                image.Strings.Check(image.Treebank.NumberOf(index, at));
        }
    }

    private static void Check(CorpusImage image, Article article, TextOffsets offsets, TextStretch stretch)
    {
        var text = article.Text.AsUtf8();
        if (offsets.ByteAt(text, stretch.Start) != stretch.ByteStart
            || offsets.ByteAt(text, stretch.Start + stretch.Length) != stretch.ByteStart + stretch.ByteLength)
        {
            throw image.Bytes.Damaged($"a sentence or a node of article {article.Ordinal} is not what it says");
        }
    }
}
