namespace Corpus;

/// <summary>What a line of a concordance is in a table.</summary>
internal static class ConcordanceColumns<TArticle>
    where TArticle : Article
{
    public static readonly IReadOnlyList<TableColumn<ConcordanceLine<TArticle>>> All =
    [
        new("article", line => line.Article.Id),
        new("date", line => line.Article.Date.ToString()),
        new("start", line => (long)line.Start),
        new("length", line => (long)line.Length),
        new("left", line => line.Left.ToString()),
        new("match", line => line.Match.ToString()),
        new("right", line => line.Right.ToString()),
    ];
}
