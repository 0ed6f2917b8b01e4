namespace Corpus.Testing;

/// <summary>The gold that an article of CoNLL-U brings with it.</summary>
/// <remarks>
/// As in the evaluation of CoNLL 2018 (Zeman et al. 2018, section 5; <c>conll18_ud_eval.py</c>): tokens are those of the text, so that a multiword token is one; parts of speech and lemmas are
/// those of the syntactic words. The words of a multiword token have no place of their own in the text and stand at that of the token, in their order. A word without a label has
/// <c>_</c>, since the evaluation counts it. Empty nodes are in no layer.
/// </remarks>
internal static class TreebankGold
{
    private const string Missing = "_";

    /// <summary>The name of this source in messages.</summary>
    public const string Source = "treebank";

    /// <summary>The gold; null where the article has none. Its entities are read when they are asked for, since their tags may be wrong. O(nodes).</summary>
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
            EntitiesSource = new Lazy<IReadOnlyList<LabeledSpan>?>(() => TreebankEntities.Read(article), LazyThreadSafetyMode.PublicationOnly),
        };
    }

    private static LabeledSpan[]? Labels(IEnumerable<TreebankToken> tokens, Func<TreebankNode, string?> labelOf)
    {
        var spans = new List<LabeledSpan>();
        var hasLabels = false;
        foreach (var token in tokens)
        {
            foreach (var word in token.Words)
            {
                var label = labelOf(word);
                hasLabels |= label is not null;
                spans.Add(new LabeledSpan(token.Start, token.Length, label ?? Missing));
            }
        }

        return hasLabels ? [.. spans] : null;
    }
}
