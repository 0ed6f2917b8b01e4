using System.Collections.Immutable;
using Corpus.Generator.Models;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports what does not fit the declared schema in a build without analyzers, so that it stops all the same.</summary>
internal static class UnanalyzedFindings
{
    public static void Report(Action<Diagnostic> report, ImmutableArray<PlacedArticle> articles)
    {
        Dictionary<string, HashSet<string>>? ids = null;
        var found = 0;
        foreach (var article in articles)
        {
            if (article.Findings is not { } findings)
                continue;

            ids ??= IdsByCorpus(articles);
            foreach (var finding in findings.Diagnostics)
                report(Findings.ToDiagnostic(findings.FullPath, finding));
            foreach (var reference in findings.References)
            {
                if (References.Check(reference, ids[article.CorpusClass], article.Summary.Path, found) is not { } finding)
                    continue;
                found++;
                report(Findings.ToDiagnostic(findings.FullPath, finding));
            }
        }
    }

    private static Dictionary<string, HashSet<string>> IdsByCorpus(ImmutableArray<PlacedArticle> articles)
        => articles.GroupBy(article => article.CorpusClass, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => new HashSet<string>(group.Select(article => article.Summary.Id), StringComparer.Ordinal), StringComparer.Ordinal);
}
