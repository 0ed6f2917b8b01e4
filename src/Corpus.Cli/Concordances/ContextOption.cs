using System.CommandLine;
using System.Globalization;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Concordances;

/// <summary>The option that says how much a line of a concordance shows.</summary>
internal static class ContextOption
{
    public static Option<string> Option { get; } = new("--context")
    {
        Description = "so many tokens on each side, or the whole sentence, paragraph or article",
        HelpName = "N|sentence|paragraph|article",
        DefaultValueFactory = _ => "10",
    };

    /// <summary>The concordance of a pattern with the context that was asked for.</summary>
    /// <exception cref="ToolException">It is neither a number nor a unit.</exception>
    public static Concordance<Article, ArticleFields> Concordance(CombinedQuery articles, WordPattern pattern, string context)
    {
        if (EnumNames<ContextUnit>.TryRead(context, out var unit))
            return articles.Concordance(pattern, unit);
        return int.TryParse(context, NumberStyles.None, CultureInfo.InvariantCulture, out var window)
            ? articles.Concordance(pattern, window)
            : throw new ToolException($"--context '{context}' is neither a number nor one of {EnumNames<ContextUnit>.All}");
    }
}
