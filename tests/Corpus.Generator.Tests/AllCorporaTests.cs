using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Generator.Tests.Running;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>A project finds the corpora of what it references, by what generated code says of the assembly.</summary>
public sealed class AllCorporaTests : IDisposable
{
    private const string Ask = "using Corpus; internal static class Program { public static string Run() => string.Join(\",\", System.Linq.Enumerable.Select(Corpora.All, a => $\"{a.GetType().FullName}:{a.Id}\")) + \" \" + Corpora.All.FrequencyList().CountOf(\"de\"); }";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-all-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Corpora_of_two_references_are_together_by_name_in_a_project_without_any()
    {
        var (krant, havenpost) = (Library("Krant", "Zee.Krant"), Library("Havenpost", "Haven"));
        var project = new Project { AssemblyName = "Lezer" }.WithSource(Ask);
        project.Others.AddRange([krant.Reference(), havenpost.Reference()]);

        Assert.Equal("Haven.HavenpostArticle:Havenpost,Zee.Krant.KrantArticle:Krant 2", Run(project, krant, havenpost));
    }

    [Fact]
    public void Its_own_corpus_is_one_of_them()
    {
        var krant = Library("Krant", "Zee");
        var project = Consumer("Eigen", "Lezer").WithSource(Ask);
        project.Others.Add(krant.Reference());

        var code = Project.Generated(project.Run().Driver)["Corpora.All.g.cs"];

        Assert.Contains("global::Corpus.Corpora.Of(\n            global::Lezer.Eigen.Articles,\n            global::Zee.Krant.Articles);", code, StringComparison.Ordinal);
        Assert.Contains("namespace Lezer;", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_open_beside_it_is_read_as_it_is()
    {
        var (_, open) = Consumer("Krant", "Zee").Run();
        var project = new Project { AssemblyName = "Lezer" };
        project.Others.Add(open.ToMetadataReference());

        Assert.Contains("global::Zee.Krant.Articles);", Project.Generated(project.Run().Driver)["Corpora.All.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Extern_aliases_are_honoured()
    {
        var (old, recent) = (Library("Krant", "Zee", "Oud"), Library("Krant", "Zee", "Nieuw"));
        var project = new Project { AssemblyName = "Lezer" }.WithSource(Ask);
        project.Others.AddRange([old.Reference("oud"), recent.Reference()]);

        Assert.Equal("Zee.KrantArticle:Krant,Zee.KrantArticle:Krant 2", Run(project, old, recent));
        Assert.Contains("extern alias oud;", Project.Generated(project.Run().Driver)["Corpora.All.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_one_name_are_left_out_and_reported()
    {
        var project = new Project { AssemblyName = "Lezer" };
        project.Others.AddRange([Library("Krant", "Zee", "Oud").Reference(), Library("Krant", "Zee", "Nieuw").Reference(), Library("Havenpost", "Haven").Reference()]);

        var result = project.Driver().RunGenerators(project.Compilation()).GetRunResult();

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("CORP6005", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), (finding.Id, finding.DefaultSeverity));
        var message = finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("Nieuw, Oud have a corpus Zee.Krant, so none of them is in Corpora.All; give the reference an alias, as in <PackageReference Include=\"…\" Aliases=\"other\" />", message);
        Assert.Contains(message, File.ReadAllText(PagePath()), StringComparison.Ordinal);
        var code = Assert.Single(result.Results.Single().GeneratedSources).SourceText.ToString();
        Assert.Contains("global::Haven.Havenpost.Articles);", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Krant", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_stays_where_a_reference_has_the_same_name()
    {
        var project = Consumer("Krant", "Zee");
        project.Others.Add(Library("Krant", "Zee", "Oud").Reference());

        var result = project.Driver().RunGenerators(project.Compilation()).GetRunResult();

        Assert.Contains("this project, Oud have a corpus Zee.Krant, so only that of this project is in Corpora.All", Assert.Single(result.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("Of(\n            global::Zee.Krant.Articles);", result.Results.Single().GeneratedSources.Single(source => source.HintName == "Corpora.All.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_without_a_corpus_or_in_an_older_language()
    {
        var nothing = new Project();
        var older = new Project { Language = LanguageVersion.CSharp13 };
        older.Others.Add(Library("Krant", "Zee").Reference());

        Assert.Empty(Project.Generated(nothing.Run().Driver));
        Assert.Empty(Project.Generated(older.Run().Driver));
    }

    [Fact]
    public void References_are_read_once_and_again_when_they_are_others()
    {
        var krant = Library("Krant", "Zee");
        var reference = krant.Reference();
        var project = new Project { AssemblyName = "Lezer" };
        project.Others.Add(reference);
        var driver = project.Driver().RunGenerators(project.Compilation());

        var edited = driver.RunGenerators(project.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Ander { }", new CSharpParseOptions(LanguageVersion.CSharp14))));
        Assert.All(Reasons(edited, TrackingNames.ReferencedCorpora), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(edited, TrackingNames.AllCorpora), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        project.Others.Add(Library("Havenpost", "Haven").Reference());
        var added = edited.RunGenerators(project.Compilation());
        Assert.Contains(IncrementalStepRunReason.New, Reasons(added, TrackingNames.ReferencedCorpora));
        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(added, TrackingNames.AllCorpora));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step)
        => driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static string PagePath([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "Corpus.Sdk", "docs", "diagnostics.md"));

    private static Project Consumer(string corpus, string @namespace, string assembly = "Lezer")
        => new Project { AssemblyName = assembly }.AddCorpus(corpus, @namespace, "nl", null, ($"{corpus}.txt", "date 2022 De haven is dicht."));

    private static string Run(Project project, params ReferencedAssembly[] references)
    {
        var assembly = new MemoryStream();
        var (_, compilation) = project.Run();
        Assert.True(compilation.Emit(assembly).Success);
        var context = new AssemblyLoadContext("all", isCollectible: false);
        foreach (var reference in references)
            context.LoadFromStream(new MemoryStream(reference.Bytes));
        assembly.Position = 0;
        return (string)context.LoadFromStream(assembly).GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    private ReferencedAssembly Library(string corpus, string @namespace, string? assembly = null)
    {
        var path = Path.Combine(_folder, $"{corpus}.txt");
        File.WriteAllText(path, "date 2022 De haven is dicht.");
        var list = CorpusFileList.Parse($"corpus: {corpus}\nnamespace: {@namespace}\nlanguage: nl\nfiles:\n{corpus}.txt\t{path}\n");
        var image = Path.Combine(_folder, $"{corpus}.corpus");
        Assert.True(CorpusCompiler.Compile(list, image, new Report(TextWriter.Null, ReportScope.Corpus, Severities.Read("", "", [])), default));
        var bytes = File.ReadAllBytes(image);
        var stream = new MemoryStream();
        var (_, compilation) = Consumer(corpus, @namespace, assembly ?? corpus).Run();
        var result = compilation.Emit(stream, manifestResources: [new ResourceDescription($"{corpus}.corpus", () => new MemoryStream(bytes), isPublic: true)]);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return new(stream.ToArray());
    }

    private sealed record ReferencedAssembly(byte[] Bytes)
    {
        public MetadataReference Reference(string? alias = null) => MetadataReference.CreateFromImage(Bytes, new MetadataReferenceProperties(aliases: alias is null ? [] : [alias]));
    }
}
