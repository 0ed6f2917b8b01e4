using System.Runtime.Loader;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Running;

/// <summary>Runs both lanes in memory: generated code is compiled, the image is embedded, and the program runs.</summary>
internal sealed class CompiledProgram : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-run-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Compiles the articles and the method body, and gives what the method returns.</summary>
    public string Run(string body, params (string Path, string Content)[] files) => Execute(NewProject(body, files), CompileImage(files));

    /// <summary>The same, with more C# beside it.</summary>
    public string Run(string body, string source, params (string Path, string Content)[] files)
        => Execute(NewProject(body, files).WithSource(source), CompileImage(files));

    public static Project NewProject(string body, params (string Path, string Content)[] files) => Project
        .WithCorpus("Nieuws", "Voorbeeld", files)
        .WithSource($$"""
            using System.Linq;
            internal static class Program { public static string Run() { {{body}} } }
            """);

    public static string Execute(Project project, byte[] image)
    {
        var (_, compilation) = project.Run();
        using var assembly = new MemoryStream();
        var result = compilation.Emit(
            assembly, manifestResources: [new ResourceDescription("Nieuws.corpus", () => new MemoryStream(image), isPublic: true)]);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));

        assembly.Position = 0;
        var loaded = new AssemblyLoadContext("run", isCollectible: false).LoadFromStream(assembly);
        return (string)loaded.GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    public byte[] CompileImage(params (string Path, string Content)[] files)
    {
        var articles = Directory.CreateDirectory(Path.Combine(Folder, Guid.NewGuid().ToString("N"))).FullName;
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(articles, path))!);
            File.WriteAllText(Path.Combine(articles, path), content);
        }

        var list = CorpusFileList.Parse(
            "corpus: Nieuws\nnamespace: Voorbeeld\nlanguage: nl\nfiles:\n"
            + string.Concat(files.Select(file => $"{file.Path}\t{Path.Combine(articles, file.Path)}\n")));
        var output = Path.Combine(articles, "..", $"{Path.GetFileName(articles)}.corpus");
        Assert.True(CorpusCompiler.Compile(list, output, new Report(TextWriter.Null, ReportScope.Corpus, Severities.Read("", "", [])), default));
        return File.ReadAllBytes(output);
    }
}
