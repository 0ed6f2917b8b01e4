using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>The columns of a table of articles: what every article has, then a column for each key, then the text.</summary>
internal static class TableColumns
{
    /// <summary>The columns in front of those of keys. All of them hold text as it is, and nothing where an article has none.</summary>
    public static IReadOnlyList<string> Head { get; } = [BuiltInKeys.Id, BuiltInKeys.Date, BuiltInKeys.Title, BuiltInKeys.Name, BuiltInKeys.Language];

    /// <summary>What the article has in one of them; null for nothing.</summary>
    public static string? HeadOf(SourceArticle article, string column) => column switch
    {
        BuiltInKeys.Id => article.Id,
        BuiltInKeys.Date => article.Date.IsUnknown ? null : article.Date.ToString(),
        BuiltInKeys.Title => article.Title,
        BuiltInKeys.Name => article.ExplicitName,
        _ => article.Language,
    };

    /// <summary>Whether the column holds text as it is, and no value of a key.</summary>
    public static bool IsBuiltIn(string column) => column == BuiltInKeys.Text || BuiltInKeys.Contains(column);
}
