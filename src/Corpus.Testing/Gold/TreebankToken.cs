namespace Corpus.Testing;

/// <summary>A token of a treebank as it stands in the text, with the words that it is: several of a multiword token.</summary>
/// <param name="Line">Its own line: the word, or the multiword token.</param>
/// <param name="Words">Its words, at least one unless the file has none.</param>
internal sealed record TreebankToken(TreebankNode Line, IReadOnlyList<TreebankNode> Words)
{
    /// <summary>Where it starts, in UTF-16 units.</summary>
    public int Start => Line.Start;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => Line.Length;

    /// <summary>The tokens of a sentence. O(nodes).</summary>
    public static IEnumerable<TreebankToken> Of(TreebankSentence sentence)
    {
        var nodes = sentence.Nodes.Where(node => node.Kind != TreebankNodeKind.EmptyNode).ToList();
        for (var i = 0; i < nodes.Count;)
        {
            var line = nodes[i];
            var end = i + 1;
            // The words of a multiword token have its place.
            while (line.Kind == TreebankNodeKind.MultiwordToken && end < nodes.Count && nodes[end].Kind == TreebankNodeKind.Word && nodes[end].Start == line.Start)
                end++;
            yield return new TreebankToken(line, line.Kind == TreebankNodeKind.Word ? [line] : nodes[(i + 1)..end]);
            i = end;
        }
    }
}
