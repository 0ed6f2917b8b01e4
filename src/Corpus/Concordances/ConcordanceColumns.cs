namespace Corpus;

/// <summary>What a line of a concordance is in a table.</summary>
internal static class ConcordanceColumns
{
    /// <summary>Where the line is and its parts, then what the head of its article has, as written there: a column for each key that a corpus has, in the order in which the corpora have them.</summary>
    public static IReadOnlyList<TableColumn<ConcordanceLine<TArticle>>> Of<TArticle>(CountedCorpora subcorpora)
        where TArticle : Article
    {
        List<TableColumn<ConcordanceLine<TArticle>>> columns =
        [
            new("article", line => line.Article.Id),
            new("date", line => line.Article.Date.ToString()),
            new("start", line => (long)line.Start),
            new("length", line => (long)line.Length),
            new("left", line => line.Left.ToString()),
            new("match", line => line.Match.ToString()),
            new("right", line => line.Right.ToString()),
        ];
        var own = columns.Count;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in subcorpora.Parts.Select(part => part.Image.ArticleFields))
        {
            for (var index = 0; index < fields.Count; index++)
            {
                if (fields.KeyAt(index) is var key && keys.Add(key))
                    columns.Add(new(columns.FindIndex(0, own, column => column.Name == key) >= 0 ? $"field:{key}" : key, line => ValueOf(line.Article, key)));
            }
        }

        return columns;
    }

    private static string? ValueOf(Article article, string key)
    {
        var fields = article.Image.ArticleFields;
        return fields.Find(key) is >= 0 and var index && fields.ValueAt(index, article.Ordinal) is { IsMissing: false } value ? value.ToString() : null;
    }
}
