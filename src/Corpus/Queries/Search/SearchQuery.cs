using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Corpus;

/// <summary>A search query that has been read: <c>haven "nieuwe brug" -file +Zandrecht schip* section:binnenland date:2021..2022-06</c>.</summary>
/// <remarks>
/// <para>Blanks part: <c>word</c>, <c>"words that follow each other"</c>, <c>beginning*</c>, <c>field:value</c> and <c>field:"a value"</c>. Before each may stand <c>+</c> (an
/// article must have it) or <c>-</c> (it must not). Double quotes may be typographic. A backslash takes its meaning from the character behind it.</para>
/// <para>Which fields there are depends on the corpus, so an unknown one is found only when a corpus is searched. Immutable, so thread-safe.</para>
/// </remarks>
public sealed class SearchQuery
{
    private readonly SearchClause[] _clauses;

    private SearchQuery(string source, SearchClause[] clauses)
    {
        Source = source;
        _clauses = clauses;
    }

    /// <summary>What was read: positions are in it.</summary>
    internal string Source { get; }

    internal IReadOnlyList<SearchClause> Clauses => _clauses;

    /// <summary>Reads a query. O(length).</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="SearchSyntaxException">It cannot be read. The message says where, what is wrong, and what to do.</exception>
    public static SearchQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return TryParse(query, out var parsed, out var error) ? parsed : throw error;
    }

    /// <summary>Reads a query; never throws. O(length).</summary>
    /// <param name="query">Anything.</param>
    /// <param name="parsed">The query, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? query, [NotNullWhen(true)] out SearchQuery? parsed) => TryParse(query, out parsed, out _);

    /// <summary>Reads a query, or says what is wrong with it; never throws. O(length).</summary>
    /// <param name="query">Anything.</param>
    /// <param name="parsed">The query, or null.</param>
    /// <param name="error">What <see cref="Parse"/> would throw, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? query, [NotNullWhen(true)] out SearchQuery? parsed, [NotNullWhen(false)] out SearchSyntaxException? error)
    {
        var parser = new SearchParser(query ?? "");
        error = parser.Run();
        parsed = error is null ? new SearchQuery(query!, [.. parser.Clauses]) : null;
        return parsed is not null;
    }

    /// <summary>The query in one way of writing it, which <see cref="Parse"/> reads as the same. O(length).</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var clause in _clauses)
        {
            if (text.Length > 0)
                text.Append(' ');
            SearchText.Append(text, clause);
        }

        return text.ToString();
    }
}
