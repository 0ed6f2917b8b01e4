using System.Collections.Concurrent;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>Checks the article files of one compilation, on several threads, and then the references between articles.</summary>
/// <param name="lists">Which file belongs where.</param>
/// <param name="schemas">The declared schemas by corpus class.</param>
internal sealed class ArticleChecks(FileLists lists, IReadOnlyDictionary<string, DeclaredSchema> schemas)
{
    private readonly ConcurrentDictionary<(string CorpusClass, string Id), bool> _ids = new();
    private readonly ConcurrentBag<(string CorpusClass, string FullPath, string Path, SourceReference Reference)> _references = [];

    /// <summary>Whether a schema has references, so that all ids have to be known.</summary>
    public bool HaveReferences { get; } = schemas.Values.Any(schema => schema.Properties.Any(property => property.Type == FieldValueType.Reference));

    /// <summary>Reads the file as each corpus does that it belongs to, and reports what is wrong; what is wrong for both, once.</summary>
    public void Run(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var told = new HashSet<(string Id, FilePlace Place, string Message)>();
        foreach (var placement in lists.PlacementsOf(file.Path))
        {
            schemas.TryGetValue(placement.CorpusClass, out var schema);
            var reading = ArticleFile.Read(file.GetText(context.CancellationToken), placement.Path, placement.Options, schema);
            foreach (var finding in reading.Diagnostics)
            {
                if (told.Add((finding.Rule.Id, finding.Place, finding.Message)))
                    context.ReportDiagnostic(Findings.ToDiagnostic(file.Path, finding));
            }

            if (HaveReferences)
                Remember(placement, file.Path, reading);
        }
    }

    public void ReportReferences(CompilationAnalysisContext context)
    {
        var ids = _ids.Keys.GroupBy(id => id.CorpusClass, id => id.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new HashSet<string>(group, StringComparer.Ordinal), StringComparer.Ordinal);
        var found = 0;
        foreach (var (corpusClass, fullPath, path, reference) in _references.OrderBy(item => item.FullPath, StringComparer.Ordinal).ThenBy(item => item.Reference.Place.Start))
        {
            if (References.Check(reference, ids[corpusClass], path, found) is not { } finding)
                continue;
            found++;
            context.ReportDiagnostic(Findings.ToDiagnostic(fullPath, finding));
        }
    }

    private void Remember(Placement placement, string fullPath, FileReading reading)
    {
        foreach (var article in reading.Articles)
            _ids[(placement.CorpusClass, article.Id)] = true;
        foreach (var reference in reading.References)
            _references.Add((placement.CorpusClass, fullPath, placement.Path, reference));
    }
}
