using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Snapshots;

/// <summary>
/// Snapshots in the manner of Verify.SourceGenerators, which cannot be restored at present: the same call, <c>Verify(driver)</c>, and the same
/// files, <c>Class.Method#Hint.g.verified.cs</c> beside the test. To adopt the package, delete this file.
/// </summary>
/// <remarks>
/// A difference fails the test and leaves a <c>.received.cs</c> beside the verified file; nothing is ever accepted by itself: look at
/// the received file, and rename it when it is right.
/// </remarks>
internal static class Verifier
{
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}#";
        var folder = Path.GetDirectoryName(file)!;
        var generated = Project.Generated(driver).ToDictionary(pair => NameOf(prefix, pair.Key), pair => WithHint(pair));
        var verified = Directory.GetFiles(folder, prefix + "*.verified.cs").Select(Path.GetFileName).ToHashSet();

        var differences = new List<string>();
        foreach (var (name, content) in generated)
        {
            var path = Path.Combine(folder, name);
            var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
            File.Delete(received);
            if (verified.Remove(name) && File.ReadAllText(path) == content)
                continue;

            File.WriteAllText(received, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            differences.Add($"{Path.GetFileName(received)} differs from {name}");
        }

        differences.AddRange(verified.Select(name => $"{name} is no longer generated"));
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
        return Task.CompletedTask;
    }

    private static string NameOf(string prefix, string hintName)
        => prefix + hintName[..^".cs".Length] + ".verified.cs";

    private static string WithHint(KeyValuePair<string, string> source) => $"//HintName: {source.Key}\n{source.Value}";
}
