namespace Corpus.Tests;

/// <summary>Counts over lists of tokens, by going through them: what the indexes have to agree with.</summary>
internal sealed class NaiveCorpus
{
    public NaiveCorpus(IEnumerable<Article> articles) => Articles = [.. articles.Select(TokensOf)];

    /// <summary>The tokens of each article, in the order of the query.</summary>
    public NaiveToken[][] Articles { get; }

    public IEnumerable<NaiveToken> Tokens => Articles.SelectMany(tokens => tokens);

    /// <summary>The tokens of each unit, in order.</summary>
    public IEnumerable<NaiveToken[]> Units(ContextUnit unit) => Articles.SelectMany(tokens => tokens.GroupBy(token => token.UnitOf(unit)).Select(group => group.ToArray()));

    /// <summary>Where a pattern stands in each article: its first token and the number of its tokens; at each token the longest.</summary>
    public IEnumerable<(NaiveToken[] Article, int First, int Length)> Find(NaivePattern pattern)
    {
        foreach (var tokens in Articles)
        {
            for (var first = 0; first < tokens.Length; first++)
            {
                var length = pattern.LongestAt(tokens, first);
                if (length > 0)
                    yield return (tokens, first, length);
            }
        }
    }

    private static NaiveToken[] TokensOf(Article article)
        => [.. article.Tokens.Select(token => new NaiveToken(
            article.Id, token.Index, WordForm.Of(token.Text.AsUtf8(), matchCase: false), WordForm.Of(token.Text.AsUtf8(), matchCase: true),
            token.Sentence.Index, token.Paragraph.Start, token.Start, token.End))];
}
