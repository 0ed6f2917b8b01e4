namespace Corpus;

/// <summary>What a line of a concordance is in a table.</summary>
internal static class ConcordanceColumns
{
    /// <summary>Where the line is and its parts, then what the head of its article has, as written there: a column for each key of the corpus.</summary>
    public static IReadOnlyList<TableColumn<ConcordanceLine<TArticle>>> Of<TArticle>(CorpusImage image)
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
        var fields = image.ArticleFields;
        for (var index = 0; index < fields.Count; index++)
        {
            var (field, key) = (index, fields.KeyAt(index));
            columns.Add(new(
                columns.Exists(column => column.Name == key) ? $"field:{key}" : key,
                line => fields.ValueAt(field, line.Article.Ordinal) is { IsMissing: false } value ? value.ToString() : null));
        }

        return columns;
    }
}
