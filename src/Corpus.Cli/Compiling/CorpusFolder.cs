using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Makes of a folder what the build makes of its items: a list of files.</summary>
internal static class CorpusFolder
{
    public static CorpusFileList List(string folder, string? name, string? language)
    {
        var root = Path.GetFullPath(folder);
        var list = new StringBuilder()
            .Append("corpus: ").Append(name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(root))).Append('\n')
            .Append("language: ").Append(language).Append('\n')
            .Append("files:\n");
        foreach (var file in Directory.EnumerateFiles(root, "*.txt", SearchOption.AllDirectories))
            list.Append(Path.GetRelativePath(root, file)).Append('\t').Append(file).Append('\n');
        return CorpusFileList.Parse(list.ToString());
    }
}
