namespace Corpus.EndToEnd.Tests.Running;

/// <summary>Our packages in a folder feed, packed once for all tests, and a packages folder that nothing else uses.</summary>
public sealed class PackedPackages : IDisposable
{
    /// <summary>The collection of the tests that use the packages.</summary>
    public const string Collection = "packed packages";

    public PackedPackages()
    {
        Pack("src/Corpus.Sdk");
        Pack("src/Corpus.Cli");
    }

    internal string Root { get; } = Directory.CreateTempSubdirectory("corpus-e2e-").FullName;

    internal string Feed => Path.Combine(Root, "feed");

    internal string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "Corpus.Sdk.*.nupkg").Single())["Corpus.Sdk.".Length..];

    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Root, "packages"),
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        // Nothing that a build starts may outlive it.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    /// <summary>A new project folder outside the repository whose restore sees the feed.</summary>
    internal UserProject NewProject(string name = "Voorbeeld", string folder = "")
    {
        var root = Path.Combine(Root, "projects", Guid.NewGuid().ToString("N")[..8] + folder);
        Directory.CreateDirectory(root);
        File.WriteAllText(
            Path.Combine(root, "nuget.config"),
            $"""<configuration><packageSources><add key="corpus" value="{Feed}" /></packageSources></configuration>""");
        return new UserProject(this, root, name);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner may still hold a file; the folder is in the temporary folder anyway.
        }
    }

    // Beside the build of the repository, not in it: tests may run while an editor builds.
    private void Pack(string project) => CommandLine.Run(
        Repository.Root, "dotnet", new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" },
        "pack", project, "-c", "Release", "-o", Feed, "-p:RunAnalyzersDuringBuild=false", "--artifacts-path", Path.Combine(Root, "artifacts")).ShouldSucceed();
}
