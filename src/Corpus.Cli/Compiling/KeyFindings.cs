using System.Globalization;
using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Finds out what is wrong with the keys of all articles together.</summary>
internal static class KeyFindings
{
    /// <summary>Reports keys that would be the same property, and so hide one another. O(fields of all articles).</summary>
    public static void Report(CorpusOutline outline, ReadingOptions options, IReadOnlyList<ReadFile> files, Report report)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = new List<(string Key, string First)>();
        foreach (var field in SchemaInference.Infer(outline.Articles, options))
        {
            var name = PropertyKey.Normalize(field.Key);
            if (!spellings.TryAdd(name, field.Key))
                others.Add((field.Key, spellings[name]));
        }

        if (others.Count == 0)
            return;

        var places = Places([.. others.Select(other => other.Key)], files);
        foreach (var (key, first) in others)
        {
            var (file, place) = places[key];
            report.Add(file.File.FullPath, SourceDiagnostic.Create(DiagnosticRules.KeySpelling, file.File.Path, place, key, first));
        }
    }

    /// <summary>Why no image can hold the keys of the articles, and what to do; null where one can. O(fields of all articles).</summary>
    public static string? ProblemOf(CorpusOutline outline)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in outline.Articles)
        {
            foreach (var field in article.Fields)
            {
                if (keys.Add(field.Key) && keys.Count > ImageFormat.MaxOwnFields)
                    return TooMany(field.Key, article);
            }
        }

        return null;
    }

    private static string TooMany(string key, ArticleSummary article) => string.Create(
        CultureInfo.InvariantCulture,
        $"with '{SourceFile.Shorten(key)}' in {article.Path}, line {article.Line}, the articles have more than {ImageFormat.MaxOwnFields} different keys; put what is data, not a key, into a list or a text");

    // The first article with the key, by the line where it begins.
    private static Dictionary<string, (ReadFile File, FilePlace Place)> Places(HashSet<string> keys, IReadOnlyList<ReadFile> files)
    {
        var places = new Dictionary<string, (ReadFile File, FilePlace Place)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var article in file.Reading.Articles)
            {
                foreach (var field in article.Fields.Where(field => keys.Contains(field.Key) && !field.Value.IsNull))
                    places.TryAdd(field.Key, (file, FilePlace.Beginning with { Line = article.Line }));
            }
        }

        return places;
    }
}
