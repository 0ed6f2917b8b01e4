using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>The licences that a project accepts, as in <c>AllowedCorpusLicenses</c>.</summary>
internal sealed class AllowedLicenses
{
    private readonly HashSet<SpdxTerm> _terms;

    private AllowedLicenses(HashSet<SpdxTerm> terms) => _terms = terms;

    /// <summary>Reads a list of licences with <c>;</c> between them, each of them one, perhaps with <c>+</c> or an exception; false, and why. O(length).</summary>
    public static bool TryParse(string list, [NotNullWhen(true)] out AllowedLicenses? allowed, [NotNullWhen(false)] out string? problem)
    {
        (allowed, problem) = (null, null);
        var terms = new HashSet<SpdxTerm>();
        foreach (var entry in list.Split(';').Select(entry => entry.Trim()).Where(entry => entry.Length > 0))
        {
            if (!SpdxParser.TryParse(entry, out var expression, out var fault))
                problem = $"'{SourceFile.Shorten(entry)}' is no licence: {fault.What}";
            else if (expression is not SpdxTerm term)
                problem = $"'{SourceFile.Shorten(entry)}' is several licences; write each by itself, with ; between them";
            else
                terms.Add(term);
            if (problem is not null)
                return false;
        }

        allowed = new AllowedLicenses(terms);
        return true;
    }

    /// <summary>Whether something with this licence may be used. O(length).</summary>
    public bool Allow(SpdxExpression license) => license.IsAllowedBy(_terms);
}
