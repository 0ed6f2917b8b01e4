using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Commands;

/// <summary>Says what is wrong with a query or pattern, and shows where.</summary>
internal static class QueryErrors
{
    // A query is shown with so much of it around the mistake.
    private const int Shown = 30;

    /// <summary>Does what reads a search query, and points at a mistake in it.</summary>
    /// <param name="option">Where the query was written; null for the argument.</param>
    /// <param name="query">The query.</param>
    /// <param name="run">What reads it.</param>
    /// <exception cref="ToolException">It cannot be read, or names a field that there is not.</exception>
    public static T Pointing<T>(string? option, string query, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (SearchSyntaxException problem)
        {
            throw At(option is null ? problem.Message : $"{option}: {problem.Message}", query, problem.Position);
        }
    }

    /// <summary>The exception for a mistake at a place of a text, with the text and a caret below the place.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="text">The query or pattern.</param>
    /// <param name="position">The place, in UTF-16 units.</param>
    public static ToolException At(string message, string text, int position)
    {
        var start = Math.Max(0, position - Shown);
        var before = Printable.Line(text[start..position]);
        var behind = Printable.Line(text[position..Math.Min(text.Length, position + Shown)]);
        var lead = start > 0 ? "  …" : "  ";
        var tail = position + Shown < text.Length ? "…" : "";
        return new ToolException(message)
        {
            Detail = [$"{lead}{before}{behind}{tail}", new string(' ', ColumnWidth.Of(lead + before)) + "^"],
        };
    }
}
