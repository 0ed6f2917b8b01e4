namespace Corpus.Cli.Tests;

/// <summary>A folder of a test's own, which is gone after it.</summary>
internal sealed class TestFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    public string PathOf(string relative) => Path.Combine(FullPath, relative);

    public TestFolder With(string relative, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), content);
        return this;
    }

    public (int ExitCode, string Output, string Error) Run(params string[] arguments) => ToolProcess.Run(FullPath, arguments);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
