namespace Corpus;

/// <summary>Reads sentences and their nodes. Thread-safe.</summary>
internal sealed class TreebankTable
{
    private readonly ImageBytes _bytes;
    private readonly StringTable _strings;
    private readonly DocumentTable _documents;
    private readonly bool _isEmpty;
    private readonly ImageSection _starts;
    private readonly ImageSection _sentences;
    private readonly ImageSection _nodes;
    private readonly ImageSection _comments;

    /// <summary>Takes the sections of the treebank, if there is one.</summary>
    /// <exception cref="CorpusImageException">They are damaged, or some of them are missing.</exception>
    public TreebankTable(ImageBytes bytes, ImageHeader header, StringTable strings, DocumentTable documents)
    {
        _bytes = bytes;
        _strings = strings;
        _documents = documents;
        _isEmpty = !header.Has(ImageFormat.TreebankStarts);
        if (_isEmpty)
            return;

        _starts = header.Section(ImageFormat.TreebankStarts, ImageFormat.TreebankStartSize);
        _sentences = header.Section(ImageFormat.Sentences, ImageFormat.SentenceSize);
        _nodes = header.Section(ImageFormat.Nodes, ImageFormat.NodeSize);
        _comments = header.Section(ImageFormat.Comments, sizeof(uint));
        if (_starts.Count != documents.Count + 1L || _sentences.Count < 1)
            throw bytes.Damaged("its treebank is not one of its articles");
    }

    /// <summary>The first sentence of the article, among all, and how many it has. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such sentences.</exception>
    public (long First, int Count) SentencesOf(int ordinal)
        => _isEmpty
            ? (0, 0)
            : Range(_starts.Offset + (long)ordinal * ImageFormat.TreebankStartSize, ImageFormat.TreebankStartSize, _sentences.Count - 1, "sentences", ordinal);

    /// <summary>The sentence with this number, which belongs to the article. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text of the article.</exception>
    public TreebankSentence SentenceAt(long index, Article article)
        => new(article, index, StretchOfSentence(index, article.Ordinal));

    /// <summary>Where the sentence stands in the text of the article. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text.</exception>
    public TextStretch StretchOfSentence(long index, int ordinal) => _documents.StretchAt(SentenceOffset(index), ordinal, "a sentence");

    /// <summary>The first node of the sentence, among all, and how many it has. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such nodes.</exception>
    public (long First, int Count) NodesOf(long sentence, int ordinal)
        => Range(SentenceOffset(sentence) + ImageFormat.SentenceNodeAt, ImageFormat.SentenceSize, _nodes.Count, "nodes", ordinal);

    /// <summary>Where the node stands in the text of the article. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text.</exception>
    public TextStretch StretchOf(long node, int ordinal) => _documents.StretchAt(NodeOffset(node), ordinal, "a node");

    /// <summary>One of the numbers of the node, as it stands. O(1).</summary>
    public uint NumberOf(long node, int at) => _bytes.ReadUInt32(NodeOffset(node) + at);

    /// <summary>One of the strings of the node. O(length).</summary>
    /// <exception cref="CorpusImageException">There is no such string.</exception>
    public string? TextOf(long node, int at) => _strings.Get(NumberOf(node, at));

    /// <summary>The first comment of the sentence, among all, and how many it has. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such comments.</exception>
    public (long First, int Count) CommentsOf(long sentence, int ordinal)
        => Range(SentenceOffset(sentence) + ImageFormat.SentenceCommentAt, ImageFormat.SentenceSize, _comments.Count, "comments", ordinal);

    /// <summary>The number of the string that the comment is. O(1).</summary>
    public uint CommentAt(long index) => _bytes.ReadUInt32(_comments.Offset + index * sizeof(uint));

    private long SentenceOffset(long index) => _sentences.Offset + index * ImageFormat.SentenceSize;

    private long NodeOffset(long index) => _nodes.Offset + index * ImageFormat.NodeSize;

    // From the number there to the one in the next record.
    private (long First, int Count) Range(long offset, int recordSize, long most, string what, int ordinal)
    {
        var numbers = _bytes.Read(offset, recordSize + sizeof(ulong));
        var first = BitConverter.ToUInt64(numbers);
        var end = BitConverter.ToUInt64(numbers[recordSize..]);
        if (first > end || end > (ulong)most || end - first > int.MaxValue)
            throw _bytes.Damaged($"the {what} of article {ordinal} reach from {first} to {end}");
        return ((long)first, (int)(end - first));
    }
}
