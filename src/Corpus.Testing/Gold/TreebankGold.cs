namespace Corpus.Testing;

/// <summary>The gold that an article of CoNLL-U brings with it.</summary>
/// <remarks>
/// Tokens are those of the text, as in the evaluation of CoNLL 2018 (Zeman et al. 2018, section 4): a multiword token is one, its words are none. Its words have no place
/// of their own in the text, so parts of speech and lemmas stand at the token, with <c>+</c> between: <c>ADP+DET</c>. Empty nodes are in no layer.
/// </remarks>
internal static class TreebankGold
{
    private const string Missing = "_";

    /// <summary>The name of this source in messages.</summary>
    public const string Source = "treebank";

    /// <summary>The gold; null where the article has none. O(nodes).</summary>
    /// <exception cref="GoldException">Its tags of entities cannot be read.</exception>
    public static ArticleGold? Read(Article article)
    {
        var layers = article.Layers;
        if (layers is { Tokens: not LayerOrigin.Gold, Sentences: not LayerOrigin.Gold } && article.Treebank.Count == 0)
            return null;

        var tokens = article.Treebank.SelectMany(TreebankToken.Of).ToList();
        return new ArticleGold(article)
        {
            Source = Source,
            Tokens = layers.Tokens == LayerOrigin.Gold ? [.. article.Tokens.Select(token => new LabeledSpan(token.Start, token.Length))] : null,
            Sentences = layers.Sentences == LayerOrigin.Gold ? [.. article.Sentences.Select(sentence => new LabeledSpan(sentence.Start, sentence.Length))] : null,
            PartsOfSpeech = Labels(tokens, word => word.Upos),
            Lemmas = Labels(tokens, word => word.Lemma),
            Entities = TreebankEntities.Read(article),
        };
    }

    private static LabeledSpan[]? Labels(IEnumerable<TreebankToken> tokens, Func<TreebankNode, string?> labelOf)
    {
        var spans = new List<LabeledSpan>();
        foreach (var token in tokens)
        {
            var labels = token.Words.Select(labelOf).ToList();
            if (labels.Exists(label => label is not null))
                spans.Add(new LabeledSpan(token.Start, token.Length, string.Join('+', labels.Select(label => label ?? Missing))));
        }

        return spans.Count == 0 ? null : [.. spans];
    }
}
