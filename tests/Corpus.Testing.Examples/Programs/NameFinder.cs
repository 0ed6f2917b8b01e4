using System.Text.RegularExpressions;

namespace Corpus.Testing.Examples.Programs;

/// <summary>Takes two words with capitals for the name of a person, which titles, ships and firms prove wrong.</summary>
public static partial class NameFinder
{
    /// <summary>The names, labelled <c>PER</c>.</summary>
    public static IEnumerable<LabeledSpan> Find(string text) => TwoCapitals().Matches(text).Select(match => new LabeledSpan(match.Index, match.Length, "PER"));

    [GeneratedRegex(@"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+")]
    private static partial Regex TwoCapitals();
}
