using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Generator.Tests.DiagnosticsPage;

namespace Corpus.Generator.Tests.Mistakes;

/// <summary>What the user of a corpus sees in which everything is wrong that can be wrong at once.</summary>
/// <remarks>
/// Left out is what cannot stand beside the rest: files that no folder of sources can hold (a path that the compiler cannot be given, a file that cannot
/// be opened), very many findings in one file, a corpus of no or of very many articles, and baselines. The page on diagnostics has an example of each.
/// </remarks>
public class MistakesTests
{
    [Fact]
    public async Task Every_mistake_is_told_once_where_it_is_with_what_to_do()
    {
        var files = Directory.GetFiles(Path.Combine(Folder(), "articles")).Order(StringComparer.Ordinal);
        using var run = new ExampleRun([.. files.Select(path => new ExampleFile(Path.GetFileName(path), File.ReadAllBytes(path)))], members: null);

        var output = string.Concat((await run.Findings()).Select(line => line + "\n"));

        var verified = Path.Combine(Folder(), "Mistakes.verified.txt");
        var received = Path.Combine(Folder(), "Mistakes.received.txt");
        File.Delete(received);
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : "";
        if (output != expected)
            await File.WriteAllTextAsync(received, output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Equal(expected, output);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
