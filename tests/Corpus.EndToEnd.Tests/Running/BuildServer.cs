namespace Corpus.EndToEnd.Tests.Running;

/// <summary>A process of MSBuild that stays for the builds of one collection, and ends with it: it has compiled itself once, where every build that starts anew does so again, for two seconds.</summary>
/// <remarks>A build that comes while another one runs does its work by itself, as builds do without a server.</remarks>
internal sealed class BuildServer : IDisposable
{
    /// <summary>For a build that has to be a process of its own, since it is about the environment of that process.</summary>
    public static readonly KeyValuePair<string, string> None = new("DOTNET_CLI_USE_MSBUILD_SERVER", "0");

    private readonly string _folder;
    private readonly Dictionary<string, string> _environment;

    /// <summary>For builds below this folder.</summary>
    public BuildServer(string folder)
    {
        _folder = folder;
        _environment = new Dictionary<string, string>
        {
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
            // A server of our own: neither another collection nor whoever runs the tests has this one.
            ["MSBUILDNODEHANDSHAKESALT"] = Guid.NewGuid().ToString("N"),
        };
    }

    /// <summary>What a build has to be told.</summary>
    public IReadOnlyDictionary<string, string> Environment => _environment;

    public void Dispose() => CommandLine.Run(_folder, "dotnet", _environment, "build-server", "shutdown", "--msbuild").ShouldSucceed();
}
