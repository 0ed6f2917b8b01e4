namespace Corpus.Testing;

/// <summary>The gold of articles.</summary>
public static class Gold
{
    /// <summary>The gold of an article, from its treebank. O(length).</summary>
    /// <param name="article">The article.</param>
    public static ArticleGold Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Layers.Tokens != LayerOrigin.Gold)
            return new ArticleGold(article);
        var tokens = new List<LabeledSpan>();
        var sentences = new List<LabeledSpan>();
        var words = new List<LabeledSpan>();
        foreach (var sentence in article.Treebank)
        {
            sentences.Add(new LabeledSpan(sentence.Start, sentence.Length));
            foreach (var node in sentence.Nodes)
            {
                if (node.Kind == TreebankNodeKind.EmptyNode)
                    continue;
                var token = new LabeledSpan(node.Start, node.Length);
                if (tokens.Count == 0 || tokens[^1] != token)
                    tokens.Add(token);
                if (node is { Kind: TreebankNodeKind.Word, Upos: { } upos })
                    words.Add(token with { Label = upos });
            }
        }

        return new ArticleGold(article) { Source = "treebank", Tokens = tokens, Sentences = sentences, PartsOfSpeech = words };
    }
}
