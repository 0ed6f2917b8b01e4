using System.Text;
using Corpus.Sources;

namespace Corpus;

/// <summary>Collects the annotations that come with articles.</summary>
/// <param name="strings">Numbers their strings.</param>
/// <param name="spool">Takes what is too much for memory; null to keep all.</param>
internal sealed class TreebankWriter(StringTableWriter strings, ChunkSpool? spool)
{
    private readonly ColumnBuffer _starts = new();
    private readonly ColumnBuffer _sentences = new(spool);
    private readonly ColumnBuffer _nodes = new(spool);
    private readonly ColumnBuffer _comments = new(spool);
    private ulong _sentenceCount;
    private ulong _nodeCount;
    private ulong _commentCount;

    /// <summary>Whether no article so far has any.</summary>
    public bool IsEmpty => _sentenceCount == 0;

    /// <summary>Adds those of the next article, whose text has been written. O(length).</summary>
    /// <exception cref="ArgumentException">
    /// A sentence or a node is not within the text, or cuts a surrogate pair; or a number is negative; or a string has half of a pair.
    /// </exception>
    public void Add(SourceArticle article)
    {
        _starts.Add(_sentenceCount);
        if (article.Gold is not { Sentences.Count: > 0 } gold)
            return;

        var text = Encoding.UTF8.GetBytes(article.Text);
        var offsets = new TextOffsets(text);
        foreach (var sentence in gold.Sentences)
        {
            AddStretch(_sentences, sentence.Span, article, text, offsets);
            _sentences.Add(_nodeCount);
            _sentences.Add(_commentCount);
            foreach (var comment in sentence.Comments)
                _comments.Add(strings.Add(comment));
            foreach (var token in sentence.Tokens)
                AddNode(token, article, text, offsets);

            _commentCount += (ulong)sentence.Comments.Count;
            _nodeCount += (ulong)sentence.Tokens.Count;
            _sentenceCount++;
        }
    }

    /// <summary>Writes where the sentences of each article begin. O(articles). Once, at the end.</summary>
    public void WriteStarts(BodyWriter body)
    {
        _starts.Add(_sentenceCount);
        _starts.WriteTo(body);
    }

    /// <summary>Writes the sentences, one record more than there are. O(sentences). Once, at the end.</summary>
    public void WriteSentences(BodyWriter body)
    {
        _sentences.Add(0UL);
        _sentences.Add(0UL);
        _sentences.Add(_nodeCount);
        _sentences.Add(_commentCount);
        _sentences.WriteTo(body);
    }

    /// <summary>Writes the nodes of all sentences. O(nodes).</summary>
    public void WriteNodes(BodyWriter body) => _nodes.WriteTo(body);

    /// <summary>Writes the comments of all sentences. O(comments).</summary>
    public void WriteComments(BodyWriter body) => _comments.WriteTo(body);

    // In the order of ImageFormat.
    private void AddNode(GoldToken token, SourceArticle article, byte[] text, TextOffsets offsets)
    {
        if (token.Id < 0 || token.SubId < 0 || token.Head < -1 || token.Kind > GoldTokenKind.EmptyNode)
            throw new ArgumentException($"A node of '{article.Id}' has a number that CoNLL-U does not have.", nameof(article));

        AddStretch(_nodes, token.Span, article, text, offsets);
        _nodes.Add((uint)token.Id);
        _nodes.Add((uint)token.SubId);
        _nodes.Add((uint)(token.Head + 1L));
        _nodes.Add((uint)token.Kind);
        _nodes.Add(strings.Add(token.Form));
        _nodes.Add(strings.Add(token.Lemma));
        _nodes.Add(strings.Add(token.Upos));
        _nodes.Add(strings.Add(token.Xpos));
        _nodes.Add(strings.Add(token.Features));
        _nodes.Add(strings.Add(token.Relation));
        _nodes.Add(strings.Add(token.Dependencies));
        _nodes.Add(strings.Add(token.Misc));
    }

    private static void AddStretch(ColumnBuffer column, TextSpan span, SourceArticle article, byte[] text, TextOffsets offsets)
    {
        var start = offsets.ByteAt(text, span.Start);
        var end = span.Length < 0 || span.Length > article.Text.Length - span.Start ? -1 : offsets.ByteAt(text, span.End);
        if (start < 0 || end < 0)
            throw new ArgumentException($"A sentence or a node of '{article.Id}' is not within its text, or cuts a surrogate pair.", nameof(article));

        column.Add((uint)start);
        column.Add((uint)(end - start));
        column.Add((uint)span.Start);
        column.Add((uint)span.Length);
    }
}
