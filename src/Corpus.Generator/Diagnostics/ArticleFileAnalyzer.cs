using System.Collections.Immutable;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports what is wrong in an article file, at its line and column in that file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.PerFile;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var lists = new FileLists(
            [
                .. start.Options.AdditionalFiles
                    .Where(file => FileLists.IsList(file.Path))
                    .Select(file => FileLists.Read(file, start.CancellationToken)),
            ]);
            if (lists.Lists.Count > 0)
                start.RegisterAdditionalFileAction(file => Analyze(file, lists));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, FileLists lists)
    {
        // A file of two corpora is wrong only once.
        var placements = lists.PlacementsOf(context.AdditionalFile.Path);
        if (placements.Count == 0)
            return;

        var reading = ArticleFile.Read(context.AdditionalFile.GetText(context.CancellationToken), placements[0].Path);
        foreach (var finding in reading.Diagnostics)
            context.ReportDiagnostic(Findings.ToDiagnostic(context.AdditionalFile.Path, finding));
    }
}
