using System.Text.RegularExpressions;

namespace Corpus.Testing.Examples.Programs;

/// <summary>Takes everything between double quotes for a quotation; it knows neither single quotes nor what is a title.</summary>
public static partial class QuotationFinder
{
    /// <summary>The quotations, each labelled as speech.</summary>
    public static IEnumerable<LabeledSpan> Find(string text) => Quoted().Matches(text).Select(match => new LabeledSpan(match.Index, match.Length, "speech"));

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
