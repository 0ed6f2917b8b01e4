using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Reports keys that would be the same property, and so hide one another.</summary>
internal static class KeyFindings
{
    public static void Report(CorpusOutline outline, ReadingOptions options, IReadOnlyList<ReadFile> files, Report report)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in SchemaInference.Infer(outline.Articles, options))
        {
            var name = PropertyKey.Normalize(field.Key);
            if (spellings.TryAdd(name, field.Key))
                continue;

            var (file, place) = Place(field.Key, files);
            report.Add(file.File.FullPath, SourceDiagnostic.Create(DiagnosticRules.KeySpelling, file.File.Path, place, field.Key, spellings[name]));
        }
    }

    // The first article with the key, by the line where it begins.
    private static (ReadFile File, FilePlace Place) Place(string key, IReadOnlyList<ReadFile> files)
    {
        foreach (var file in files)
        {
            foreach (var article in file.Reading.Articles)
            {
                if (article.Fields.Any(field => field.Key == key && !field.Value.IsNull))
                    return (file, FilePlace.Beginning with { Line = article.Line });
            }
        }

        throw new InvalidOperationException($"No article has the key '{key}' that an article has.");
    }
}
