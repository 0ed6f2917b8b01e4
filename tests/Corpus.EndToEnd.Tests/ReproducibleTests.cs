using System.IO.Compression;
using System.Security.Cryptography;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>The same articles give the same bytes: image, assembly and package.</summary>
[Collection(PackedPackages.Programs)]
public class ReproducibleTests(PackedPackages packages)
{
    private static readonly (string Path, string Content)[] Files =
    [
        ("README.md", "---\npretty_name: Getij\nlicense: mit\nlanguage: nl\ntags: [water, wind]\n---\n# Getij\n\nEb en vloed.\n"),
        ("articles/2024/eb.txt", "date 2024-01 Het is eb. ‘Kijk,’ zei Ada, ‘daar loopt het weg.’"),
        ("articles/2024/vloed.txt", "date 2024-02 Het is vloed."),
        ("articles/Ikea.md", "---\nsection: wonen\nprice: 1.5\n---\n# I en İ\n\nEen ı zonder punt.\n"),
        ("articles/mist.jsonl", "{\"id\":\"mist\",\"text\":\"Mist.\",\"words\":1}\n"),
        ("articles/zandbank.txt", "Een zandbank."),
    ];

    [Theory]
    [InlineData("<CorpusStorage>Embedded</CorpusStorage>")]
    [InlineData("<CorpusStorage>File</CorpusStorage>")]
    [InlineData("<CorpusPartSize>8192</CorpusPartSize>")]
    public void Two_packs_in_two_folders_under_two_cultures_are_the_same_to_the_byte(string storage)
    {
        var first = Pack(Files, "", "nl_NL.UTF-8", "Europe/Amsterdam", storage);
        var second = Pack(Files.Reverse(), " met spatie en ë", "tr_TR.UTF-8", "Pacific/Auckland", storage);

        Assert.Equal(first.Keys, second.Keys);
        Assert.Equal(first, second);
        Assert.Contains("getij.nupkg", first.Keys);
        Assert.Contains("Getij.dll", first.Keys);
        Assert.Contains("Getij.corpus", first.Keys);
    }

    private SortedDictionary<string, string> Pack(IEnumerable<(string Path, string Content)> files, string folder, string culture, string zone, string storage)
    {
        var project = packages.NewProject("Getij", folder).WithCorpusProjectFile($"<Version>1.0.0</Version>{storage}");
        foreach (var (path, content) in files)
            project.With(path, content);
        var environment = new Dictionary<string, string>(packages.Environment) { ["LC_ALL"] = culture, ["LANG"] = culture, ["TZ"] = zone, [BuildServer.None.Key] = BuildServer.None.Value };
        CommandLine.Run(project.Folder, "dotnet", environment, "pack", "-o", project.Path("uit")).ShouldSucceed();

        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["getij.nupkg"] = Hash(File.ReadAllBytes(project.Path("uit/Getij.1.0.0.nupkg"))),
            ["Getij.dll"] = Hash(File.ReadAllBytes(project.Path("bin/Release/net10.0/Getij.dll"))),
            ["Getij.corpus"] = Hash(File.ReadAllBytes(project.Path("obj/Release/net10.0/corpus/Getij.corpus"))),
        };

        // Each on its own, so that a difference has a name.
        using var package = ZipFile.OpenRead(project.Path("uit/Getij.1.0.0.nupkg"));
        foreach (var entry in package.Entries)
        {
            using var content = entry.Open();
            hashes["package/" + entry.FullName] = Convert.ToHexStringLower(SHA256.HashData(content));
        }

        return hashes;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
