using System.Diagnostics.CodeAnalysis;

namespace Corpus.Testing;

/// <summary>The gold of articles.</summary>
public static class Gold
{
    /// <summary>The gold of an article, from its treebank; false where it has none. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <param name="gold">The gold.</param>
    public static bool TryOf(Article article, [NotNullWhen(true)] out ArticleGold? gold)
    {
        ArgumentNullException.ThrowIfNull(article);
        gold = article.Layers.Tokens == LayerOrigin.Gold ? FromTreebank(article) : null;
        return gold is not null;
    }

    /// <summary>The gold of an article, from its treebank. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static ArticleGold Of(Article article)
        => TryOf(article, out var gold) ? gold : throw new ArgumentException($"{article.Id} has no gold.", nameof(article));

    private static ArticleGold FromTreebank(Article article)
    {
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
