using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Tells what a search did.</summary>
internal static class SearchExplanation
{
    // A person reads it.
    private const int MostTerms = 20;

    /// <summary>The explanation, on several lines. O(terms shown).</summary>
    public static string Of(JoinedRanking ranking)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{ranking.Count} of {ranking.Parts.Sum(part => (long)part.Searched)} articles");
        if (ranking.Parts.Length > 0)
            Append(text, ranking.Parts[0]);
        return text.ToString();
    }

    // Of several corpora, all know the same of the terms.
    private static void Append(StringBuilder text, SearchRanking ranking)
    {
        var search = ranking.Search;
        if (search.Terms.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $", ranked by BM25 (k1 = {search.Options.K1}, b = {search.Options.B}); ")
                .Append(CultureInfo.InvariantCulture, $"{search.Together?.Articles ?? search.Image.Count} articles of {search.Together?.AverageLength ?? search.Tables.AverageLength:F1} tokens on average");
        }

        for (var i = 0; i < search.Terms.Length && i < MostTerms; i++)
        {
            var (term, statistics) = (search.Terms[i], ranking.Terms[i]);
            text.Append(CultureInfo.InvariantCulture, $"\n  {(term.IsRequired ? "+" : "")}{Shown(term.Label)}: in {QueryPlanStep.Articles(statistics.Articles)}, idf {statistics.Idf:F4}");
            if (term.Weight > 1)
                text.Append(CultureInfo.InvariantCulture, $", {term.Weight} times in the query");
        }

        AppendMore(text, search.Terms.Length);
        foreach (var term in search.Excluded.Take(MostTerms))
            text.Append("\n  -").Append(Shown(term.Label));
        AppendMore(text, search.Excluded.Length);
        foreach (var filter in search.Filters.Take(MostTerms))
            text.Append("\n  ").Append(Shown(filter.Label));
        AppendMore(text, search.Filters.Count);
    }

    private static string Shown(string label) => Sources.SourceFile.Shorten(label);

    private static void AppendMore(StringBuilder text, int count)
    {
        if (count > MostTerms)
            text.Append(CultureInfo.InvariantCulture, $"\n  … and {count - MostTerms} more");
    }
}
