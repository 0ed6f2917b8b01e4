namespace Corpus.Testing;

/// <summary>An article, and the place of what a row gives of it.</summary>
internal readonly record struct RowPlace(Article Article, int Index)
{
    /// <summary>The places of all rows of articles, in their order. O(rows).</summary>
    public static List<RowPlace> In(IEnumerable<Article> articles, RowUnit unit)
    {
        var places = new List<RowPlace>();
        foreach (var article in articles)
        {
            var count = unit.CountIn(article);
            for (var i = 0; i < count; i++)
                places.Add(new RowPlace(article, i));
        }

        return places;
    }
}
