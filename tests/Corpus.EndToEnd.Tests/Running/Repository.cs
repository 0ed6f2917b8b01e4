using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.EndToEnd.Tests.Running;

/// <summary>Where the sources of this test lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>How this test was built, and with it what else of the repository it runs.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The real article that comes beside the repository on some machines; null elsewhere.</summary>
    public static string? RealArticle
    {
        get
        {
            var seed = Path.GetFullPath(Path.Combine(Root, "..", "shared", "seed"));
            return Directory.Exists(seed) ? Directory.GetFiles(seed, "*.txt").Order(StringComparer.Ordinal).FirstOrDefault() : null;
        }
    }

    private static string FindRoot([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
