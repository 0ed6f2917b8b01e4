using System.Collections.Immutable;
using Corpus.Generator.Baseline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Reports where the corpora of a project differ from <c>Corpus.Shipped.txt</c> and <c>Corpus.Unshipped.txt</c>, and whether that breaks, adds
/// or mends something. A project without these files is not looked at; two empty ones, and the fixes, are how a baseline begins.
/// </summary>
/// <remarks>
/// Not at the end of a compilation, although it takes the whole corpus: editors do not look for such findings while one types, and then offer
/// no fix. Each file reports its own part of one comparison, which is made when it is first asked for; an article is read again only
/// when its own text has changed.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    private readonly ArticleCache _articles = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Baseline;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var files = BaselineFiles.In(start.Options.AdditionalFiles, start.CancellationToken);
            if (files is null)
                return;

            var comparison = new BaselineComparison(files, _articles, start.Options.AdditionalFiles, start.Compilation);
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (var finding in comparison.FindingsIn(file.AdditionalFile.Path, file.CancellationToken))
                    file.ReportDiagnostic(finding);
            });
        });
    }
}
