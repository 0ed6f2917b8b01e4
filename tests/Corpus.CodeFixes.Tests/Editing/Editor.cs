using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests.Editing;

/// <summary>A project with a corpus as an editor has it: analyzers find, and the provider offers actions that change files.</summary>
internal sealed class Editor : IDisposable
{
    public const string Root = "/project/articles/";

    private readonly AdhocWorkspace _workspace = new();
    private Project _project;

    // The generator is part of the project, as it is for a user, so that the compilation has what it makes.
    private Editor() => _project = _workspace.AddProject("Voorbeeld", LanguageNames.CSharp)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
        .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
        .AddMetadataReferences(Net100.References.All)
        .AddMetadataReferences([MetadataReference.CreateFromFile(typeof(Article).Assembly.Location), MetadataReference.CreateFromFile(typeof(PartialDate).Assembly.Location)])
        .AddAnalyzerReference(new GeneratorReference());

    /// <summary>A project whose corpus <c>Nieuws</c> has these files.</summary>
    public static Editor WithCorpus(params (string Path, string Content)[] files)
    {
        var editor = new Editor();
        editor.AddFile(
            "/project/obj/corpus/Nieuws.corpusfiles",
            "corpus: Nieuws\nnamespace: Voorbeeld\nlanguage: nl\nfiles:\n" + string.Concat(files.Select(file => $"{file.Path}\t{Root}{file.Path}\n")));
        foreach (var (path, content) in files)
            editor.AddFile(Root + path, content);
        return editor;
    }

    public Editor AddFile(string path, string content)
    {
        _project = _project.AddAdditionalDocument(
            Path.GetFileName(path), SourceText.From(content, new UTF8Encoding(false)), filePath: path).Project;
        return this;
    }

    public Editor AddSource(string source)
    {
        _project = _project.AddDocument("Code.cs", source, filePath: "/project/Code.cs").Project;
        return this;
    }

    public string TextOf(string path) => File(path).GetTextAsync().Result.ToString();

    public string CodeOf(string path) => Code(path).GetTextAsync().Result.ToString();

    /// <summary>What an analyzer finds, generated code included.</summary>
    public async Task<ImmutableArray<Diagnostic>> Find(DiagnosticAnalyzer analyzer)
    {
        var compilation = (await _project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers([analyzer], _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    /// <summary>The actions that are offered for a finding, the likeliest first.</summary>
    public async Task<IReadOnlyList<CodeAction>> Actions(Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(
            File(finding.Location.GetLineSpan().Path), finding, (action, _) => actions.Add(action), CancellationToken.None);
        await new TextFileFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>The actions that are offered for a finding in C#.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsInCode(Diagnostic finding)
    {
        var (actions, provider) = (new List<CodeAction>(), new PinnedWordsFixProvider());
        if (provider.FixableDiagnosticIds.Contains(finding.Id))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(Code(finding.Location.GetLineSpan().Path), finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Takes an action, as a click would.</summary>
    public async Task Apply(CodeAction action)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        _project = operation.ChangedSolution.GetProject(_project.Id)!;
    }

    /// <summary>Mends all that an analyzer finds in one way.</summary>
    public async Task ApplyToAll(DiagnosticAnalyzer analyzer, string equivalenceKey, params string[] ids)
    {
        var context = new FixAllContext(
            _project, new TextFileFixProvider(), FixAllScope.Project, equivalenceKey, ids, new FoundDiagnostics(await Find(analyzer)), CancellationToken.None);
        await Apply((await new TextFileFixProvider().GetFixAllProvider().GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private Document Code(string path) => _project.Documents.Single(file => file.FilePath == path);

    private TextDocument File(string path) => _project.AdditionalDocuments.Single(file => file.FilePath == path);

    private sealed class GeneratorReference : AnalyzerReference
    {
        // One object for one reference: the workspace remembers which generator comes from where.
        private readonly ImmutableArray<ISourceGenerator> _generators = [new Generator.CorpusGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => typeof(GeneratorReference);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
    }

    private sealed class FoundDiagnostics(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
