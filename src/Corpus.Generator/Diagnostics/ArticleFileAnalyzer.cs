using System.Collections.Immutable;
using Corpus.Generator.Declaring;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Reports what is wrong in an article file or a card, at its line and column in that file: what is wrong with it by itself, and what does not fit
/// the properties that the article class declares.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.PerFile, .. Descriptors.AboutSchema];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var lists = FileLists.Of(start.Options.AdditionalFiles, start.CancellationToken);
            if (lists.Lists.Count > 0)
                Register(start, lists, new ArticleChecks(lists, DeclaredClasses(start.Compilation, lists)));
        });
    }

    private static void Register(CompilationStartAnalysisContext start, FileLists lists, ArticleChecks checks)
    {
        start.RegisterAdditionalFileAction(file =>
        {
            if (lists.IsCard(file.AdditionalFile.Path))
                ReportCard(file);
            checks.Run(file);
        });
        if (checks.HaveReferences)
            start.RegisterCompilationEndAction(checks.ReportReferences);
        start.RegisterSymbolAction(symbol => ReportForgottenPartial(symbol, lists), SymbolKind.Property);
    }

    private static Dictionary<string, DeclaredSchema> DeclaredClasses(Compilation compilation, FileLists lists)
    {
        var schemas = new Dictionary<string, DeclaredSchema>(StringComparer.Ordinal);
        foreach (var list in lists.Lists)
        {
            if (compilation.Assembly.GetTypeByMetadataName(ArticleClassOf(list)) is { } type && ArticleClasses.Read(type) is { Properties.IsEmpty: false } declared)
                schemas[list.ClassName] = declared.Schema;
        }

        return schemas;
    }

    private static string ArticleClassOf(CorpusFileList list) => $"{(list.Namespace.Length == 0 ? "" : list.Namespace + ".")}{list.Corpus}Article";

    private static void ReportCard(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text)
            return;

        _ = CardReader.Read(Path.GetFileName(file.Path), text.ToString(), out var findings);
        foreach (var finding in findings)
            context.ReportDiagnostic(Findings.ToDiagnostic(file.Path, finding));
    }

    // Such a property compiles, and is null for ever.
    private static void ReportForgottenPartial(SymbolAnalysisContext context, FileLists lists)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (!ArticleClasses.IsNeverSet(property, context.CancellationToken)
            || !lists.Lists.Any(list => property.ContainingType.ToDisplayString() == ArticleClassOf(list)))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(DiagnosticRules.ForgottenPartial),
            property.Locations[0],
            SourceDiagnostic.Create(DiagnosticRules.ForgottenPartial, "", FilePlace.Beginning, $"{property.ContainingType.Name}.{property.Name}").Message));
    }
}
