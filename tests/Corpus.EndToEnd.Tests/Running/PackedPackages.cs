namespace Corpus.EndToEnd.Tests.Running;

/// <summary>Our packages in a folder feed, packed once for all tests, and a packages folder that nothing else uses.</summary>
/// <remarks>Three collections use them, so that three tests run at once: most of what a test does is waiting for a build. The tool is packed meanwhile, from when the first test asks for it; who needs it waits for it.</remarks>
public sealed class PackedPackages : IDisposable
{
    /// <summary>The tests of what a build does and says.</summary>
    public const string Builds = "packed packages: builds";

    /// <summary>The tests of programs and libraries that came of a build, and of README.</summary>
    public const string Programs = "packed packages: programs";

    /// <summary>The tests of the tool, and of what else is published: so that none of the three is the last by minutes.</summary>
    public const string ToolTests = "packed packages: tool";

    private static readonly Lazy<string> Packed = new(PackAll);
    private static readonly Lazy<Task> PackedTool = new(() => Task.Run(() => Pack(Packed.Value, "src/Corpus.Cli", "-p:CorpusPortableTool=false", "-p:CorpusOptimizedTool=false")));

    // What else people install.
    private static readonly string[] Others = ["Corpus.Templates", "Corpus.Testing", "Corpus.Testing.Xunit", "Corpus.Testing.Xunit3", "Corpus.Plots"];

    private readonly BuildServer _server;

    public PackedPackages() => _server = new BuildServer(Root);

    internal string Root { get; } = Packed.Value;

    internal string Feed => Path.Combine(Root, "feed");

    internal string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "Corpus.Sdk.*.nupkg").Single())["Corpus.Sdk.".Length..];

    /// <summary>A feed in this folder with these of our packages and nothing else.</summary>
    internal string FeedOf(string folder, params string[] names)
    {
        Directory.CreateDirectory(folder);
        foreach (var package in names.Select(name => $"{name}.{Version}.nupkg"))
            File.Copy(Path.Combine(Feed, package), Path.Combine(folder, package));
        return folder;
    }

    /// <summary>For builds of the repository itself, which was checked before: no analyzers.</summary>
    internal static IReadOnlyDictionary<string, string> RepositoryEnvironment { get; } = new Dictionary<string, string>
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["RunAnalyzersDuringBuild"] = "false",
        ["NuGetAudit"] = "false",
    };

    /// <summary>For a user's builds.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(_server.Environment)
    {
        ["NUGET_PACKAGES"] = Path.Combine(Root, "packages"),
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        // Properties of every build: analyzers of others and lists of vulnerabilities are not what is tested, and cost each of some hundred builds half a second.
        ["EnableNETAnalyzers"] = "false",
        ["NuGetAudit"] = "false",
        // No test takes times, and the compiler to native code is done sooner.
        ["Optimize"] = "false",
    };

    /// <summary>Ends the process that has built.</summary>
    public void Dispose() => _server.Dispose();

    /// <summary>The tool, from its package.</summary>
    internal CommandResult Tool(string folder, params string[] arguments)
    {
        WaitForTool();
        lock (Packed)
        {
            if (!Directory.Exists(ToolFolder))
                CommandLine.Run(Root, "dotnet", Environment, "tool", "install", "Corpus.Cli", "--version", Version, "--tool-path", ToolFolder, "--add-source", Feed).ShouldSucceed();
        }

        return CommandLine.Run(folder, Path.Combine(ToolFolder, "corpus"), Environment, arguments);
    }

    /// <summary>Waits until the package of the tool is in the feed.</summary>
    internal static void WaitForTool() => PackedTool.Value.GetAwaiter().GetResult();

    /// <summary>Where <see cref="Tool"/> has installed it.</summary>
    internal string ToolFolder => Path.Combine(Root, "tool");

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

    private static string PackAll()
    {
        var root = Directory.CreateTempSubdirectory("corpus-e2e-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(root);
        // For the builds of all tests: with one node, none of them needs a process of MSBuild but the server.
        File.WriteAllText(Path.Combine(root, "Directory.Build.rsp"), "-m:1");
        Pack(root, "src/Corpus.Sdk");
        var others = Path.Combine(root, "others.slnx");
        File.WriteAllText(others, $"<Solution>{string.Concat(Others.Select(name => $"""<Project Path="{Path.Combine(Repository.Root, "src", name, name + ".csproj")}" />"""))}</Solution>");
        // Not as a solution has it, which builds what is no part of it for debugging.
        Pack(root, others, "-p:ShouldUnsetParentConfigurationAndPlatform=false");
        return root;
    }

    // As README's commands do, one after the other, so that what they share is built once; and beside the build of the repository, since tests may run while an editor builds.
    private static void Pack(string root, string project, params string[] arguments) => CommandLine.Run(
        Repository.Root, "dotnet", RepositoryEnvironment,
        ["pack", project, "-c", "Release", "-o", Path.Combine(root, "feed"), "--artifacts-path", Path.Combine(root, "artifacts"), .. arguments]).ShouldSucceed();

    private static void Delete(string root)
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner may still hold a file; the folder is in the temporary folder anyway.
        }
    }
}
