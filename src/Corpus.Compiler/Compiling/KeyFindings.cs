using System.Globalization;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Reports what is wrong with the keys of a corpus taken together: too many, or several that would be one property.</summary>
internal static class KeyFindings
{
    /// <summary>What the keys are, in ordinal order; none where there are too many. O(keys · log).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="paths">Where their files lie.</param>
    /// <param name="report">Takes the findings.</param>
    public static IReadOnlyList<InferredField> Report(WrittenArticles articles, FilePaths paths, Report report)
    {
        var uses = articles.KeyUses;
        if (uses.Count > ImageFormat.MaxOwnFields)
        {
            ReportTooMany(uses.GetAt(ImageFormat.MaxOwnFields).Value, paths, report);
            return [];
        }

        var keys = articles.InferKeys();
        ReportSpellings(keys, uses, paths, report);
        return keys;
    }

    private static void ReportTooMany(KeyUse use, FilePaths paths, Report report)
        => Add(DiagnosticRules.TooManyKeys, use, paths, report, SourceFile.Shorten(use.Key), ImageFormat.MaxOwnFields.ToString("N0", CultureInfo.InvariantCulture));

    private static void ReportSpellings(IReadOnlyList<InferredField> keys, OrderedDictionary<string, KeyUse> uses, FilePaths paths, Report report)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in keys)
        {
            var name = PropertyKey.Normalize(PropertyNames.NameFor(field.Key));
            if (name.Length > 0 && !spellings.TryAdd(name, field.Key))
                Add(DiagnosticRules.KeySpelling, uses[field.Key], paths, report, field.Key, spellings[name]);
        }
    }

    private static void Add(DiagnosticRule rule, KeyUse use, FilePaths paths, Report report, params object[] arguments) => report.Add(
        paths.FullPathOf(use.Path), SourceDiagnostic.Create(rule, use.Path, FilePlace.Beginning with { Line = use.Line }, arguments));
}
