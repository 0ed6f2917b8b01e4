using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Running;

/// <summary>A project with corpora, in memory: its file lists, its articles, its C#.</summary>
internal sealed class Project
{
    public const string Root = "/project/articles/";

    private CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(PartialDate).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(TokenKind).Assembly.Location),
    ];

    public List<MemoryText> Files { get; } = [];

    public List<string> Sources { get; } = [];

    /// <summary>What it references, besides the library.</summary>
    public List<MetadataReference> Others { get; } = [];

    public string AssemblyName { get; init; } = "Voorbeeld";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    /// <summary>A project whose one corpus has these files, with paths relative to the corpus.</summary>
    public static Project WithCorpus(string corpus, string @namespace, params (string Path, string Content)[] files)
        => new Project().AddCorpus(corpus, @namespace, "nl", null, files);

    public Project AddCorpus(
        string corpus, string @namespace, string language, bool? members, params (string Path, string Content)[] files)
    {
        Files.Add(List(corpus, @namespace, language, members, [.. files.Select(file => file.Path)]));
        Files.AddRange(files.Select(file => new MemoryText(Root + file.Path, file.Content)));
        return this;
    }

    public static MemoryText List(
        string corpus, string @namespace, string language, bool? members, IEnumerable<string> paths, bool isAnalyzed = true)
        => new(
            $"/project/obj/corpus/{corpus}.corpusfiles",
            $"corpus: {corpus}\nnamespace: {@namespace}\nlanguage: {language}\nmembers: {members}\nanalyzed: {isAnalyzed}\nfiles:\n"
            + string.Concat(paths.Select(path => $"{path}\t{Root}{path}\n")));

    public Project WithSource(string source)
    {
        Sources.Add(source);
        return this;
    }

    public CSharpCompilation Compilation(OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/project/File{i}.cs")),
        [.. References, .. Others],
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator; the result must compile without a warning.</summary>
    public (GeneratorDriver Driver, Compilation Compilation) Run(OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(kind), out var compilation, out var findings);
        Assert.Empty(findings);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return (driver, compilation);
    }

    /// <summary>The generated files by hint name.</summary>
    public static SortedDictionary<string, string> Generated(GeneratorDriver driver) => new(
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()),
        StringComparer.Ordinal);
}
