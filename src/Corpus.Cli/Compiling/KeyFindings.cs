using System.Globalization;
using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Reports what is wrong with the keys of a corpus taken together: too many, or several that would be one property.</summary>
internal static class KeyFindings
{
    /// <summary>What the keys are, in ordinal order; none where there are too many. O(fields of all articles).</summary>
    public static IReadOnlyList<InferredField> Report(CorpusOutline outline, ReadingOptions options, IReadOnlyList<ReadFile> files, Report report)
    {
        var uses = FirstUses(files);
        if (uses.Count > ImageFormat.MaxOwnFields)
        {
            ReportTooMany(uses.Values.ElementAt(ImageFormat.MaxOwnFields), report);
            return [];
        }

        var keys = SchemaInference.Infer(outline.Articles, options);
        ReportSpellings(keys, uses, report);
        return keys;
    }

    private static void ReportTooMany(KeyUse use, Report report)
        => Add(DiagnosticRules.TooManyKeys, use, report, SourceFile.Shorten(use.Key), ImageFormat.MaxOwnFields.ToString("N0", CultureInfo.InvariantCulture));

    private static void ReportSpellings(IReadOnlyList<InferredField> keys, OrderedDictionary<string, KeyUse> uses, Report report)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in keys)
        {
            var name = PropertyKey.Normalize(PropertyNames.NameFor(field.Key));
            if (name.Length > 0 && !spellings.TryAdd(name, field.Key))
                Add(DiagnosticRules.KeySpelling, uses[field.Key], report, field.Key, spellings[name]);
        }
    }

    private static void Add(DiagnosticRule rule, KeyUse use, Report report, params object[] arguments) => report.Add(
        use.File.File.FullPath, SourceDiagnostic.Create(rule, use.File.File.Path, FilePlace.Beginning with { Line = use.Line }, arguments));

    /// <summary>The keys that have a value, in the order of the corpus, each with the first article that has it.</summary>
    private static OrderedDictionary<string, KeyUse> FirstUses(IReadOnlyList<ReadFile> files)
    {
        var uses = new OrderedDictionary<string, KeyUse>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var article in file.Summaries)
            {
                foreach (var field in article.Fields)
                {
                    if (!uses.ContainsKey(field.Key))
                        uses.Add(field.Key, new KeyUse(field.Key, file, article.Line));
                }
            }
        }

        return uses;
    }
}
