using System.Collections.Immutable;
using Corpus.Generator.Declaring;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emitting;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Turns the article files of a project into typed members. This file is the pipeline and nothing else.</summary>
/// <remarks>
/// What may run per key stroke: the first two steps look at every file but only compare references and look up paths; an
/// article is read again only when its own text changed; the outline is made again when any summary changed, and looks at
/// summaries only; code is written again only for the page of members that changed. Findings are reported by
/// <see cref="Diagnostics.ArticleFileAnalyzer"/>, since editors show a generator's own findings in text files badly
/// (dotnet/roslyn#49531).
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // An edit of C# reads the edited class again, and no more if it declares the same.
        var classes = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => ArticleClasses.IsCandidate(node),
                static (syntax, cancellation) => ArticleClasses.Read(syntax.SemanticModel, syntax.Node, cancellation))
            .Where(static type => type is not null)
            .Select(static (type, _) => type!)
            .WithTrackingName(TrackingNames.ArticleClasses)
            .Collect();

        var lists = context.AdditionalTextsProvider
            .Where(static file => SettingsFiles.IsSettings(file.Path))
            .Select(static (file, cancellation) => SettingsFiles.Read(file, cancellation))
            .WithTrackingName(TrackingNames.FileLists)
            .Collect()
            .Combine(classes)
            .Select(static (all, _) => new FileLists(all.Left, all.Right))
            .WithTrackingName(TrackingNames.AllFileLists);

        // The AdditionalText has to come along until its text is read; the next step lets go of it.
        var articles = context.AdditionalTextsProvider
            .Combine(lists)
            .SelectMany(static (pair, _) => pair.Right.Place(pair.Left))
            .WithTrackingName(TrackingNames.ArticleFiles)
            .SelectMany(static (placed, cancellation) => ArticleFile.Summarize(placed.File, placed.Placements, cancellation))
            .WithTrackingName(TrackingNames.Articles);

        var corpora = articles
            .Collect()
            .Combine(lists)
            .Combine(classes)
            .SelectMany(static (all, cancellation) => CorpusModel.Create(all.Left.Right, all.Left.Left, all.Right, cancellation))
            .WithTrackingName(TrackingNames.Corpora);

        var types = corpora
            .Select(static (corpus, _) => corpus.ArticleClass)
            .WithTrackingName(TrackingNames.Types);

        var facades = corpora
            .Select(static (corpus, _) => corpus.Facade)
            .WithTrackingName(TrackingNames.Facades);

        var pages = corpora
            .SelectMany(static (corpus, _) => corpus.Pages)
            .WithTrackingName(TrackingNames.Pages);

        // A reference is read again when it is another one: no key stroke does that.
        var referenced = context.MetadataReferencesProvider
            .SelectMany(static (reference, cancellation) => ReferencedCorpora.Of(reference, cancellation))
            .WithTrackingName(TrackingNames.ReferencedCorpora)
            .Collect();

        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ProjectSettingsReader.Read(pair.Left.GlobalOptions, pair.Right));

        var all = lists
            .Combine(referenced)
            .Combine(settings)
            .SelectMany(static (all, _) => all.Right.HasExtensions ? ImmutableArray.Create(AllCorporaModel.Create(all.Left.Left, all.Left.Right, all.Right)) : [])
            .WithTrackingName(TrackingNames.AllCorpora);

        context.RegisterSourceOutput(types, static (output, model) => output.AddSource(model.Types.HintName, TypesEmitter.Emit(model)));
        context.RegisterSourceOutput(facades, static (output, model) => output.AddSource(model.HintName, FacadeEmitter.Emit(model)));
        context.RegisterSourceOutput(lists.Combine(classes), static (output, pair) => DeclarationFindings.Report(output.ReportDiagnostic, pair.Left, pair.Right));

        context.RegisterSourceOutput(lists.Combine(classes), static (output, pair) => OutlineFindings.Report(output.ReportDiagnostic, pair.Left, pair.Right));

        // Where analyzers run they report what does not fit the declared schema, and there is nothing here to report.
        context.RegisterSourceOutput(articles.Collect(), static (output, all) => UnanalyzedFindings.Report(output.ReportDiagnostic, all));
        context.RegisterSourceOutput(all, static (output, model) =>
        {
            ReferenceFindings.Report(output.ReportDiagnostic, model);
            if (model.Corpora.Count > 0)
                output.AddSource(AllCorporaEmitter.HintName, AllCorporaEmitter.Emit(model));
        });
        context.RegisterSourceOutput(pages, static (output, model) => output.AddSource(model.HintName, MembersEmitter.Emit(model)));
    }
}
