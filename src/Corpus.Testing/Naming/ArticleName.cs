namespace Corpus.Testing;

/// <summary>How rows, scores and checks name an article.</summary>
internal static class ArticleName
{
    /// <summary><c>2022/haven-dicht (2022/haven-dicht.txt:1)</c>: the id, and the file with the line where the article begins.</summary>
    public static string Of(Article article) => Of(article, part: "");

    /// <summary>The same of a part of the article, which is written behind the id.</summary>
    public static string Of(Article article, string part) => $"{article.Id}{part} ({article.Source})";
}
