using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>
/// Refuses paths that the C# compiler cannot be given: its command line ends an argument at a quote and a list at a <c>|</c>, and drops such
/// files without a word, so that the two lanes would disagree. Windows also allows names that no UTF-8 can write.
/// </summary>
internal static class PathFindings
{
    /// <summary>The files of the list that both lanes can read; the others are reported.</summary>
    public static IReadOnlyList<CorpusFileEntry> WithoutUnusable(CorpusFileList list, Report report)
    {
        var usable = new List<CorpusFileEntry>(list.Files.Count);
        foreach (var file in list.Files)
        {
            if (UnusableCharacter(file.FullPath) is { } character)
                report.Add(Shown(file.FullPath), SourceDiagnostic.Create(DiagnosticRules.UnusablePath, file.Path, FilePlace.Beginning, Shown(file.Path), character));
            else
                usable.Add(file);
        }

        return usable;
    }

    private static string? UnusableCharacter(string path)
    {
        foreach (var c in path)
        {
            if (c is '"' or '|')
                return $"'{c}'";
            if (char.IsControl(c))
                return $"the control character U+{(int)c:X4}";
        }

        var lone = ArticleFileReader.FirstLoneSurrogate(path);
        return lone < 0 ? null : $"U+{(int)path[lone]:X4}, half of a surrogate pair";
    }

    private static string Shown(string path) => string.Concat(path.Select((c, i) => char.IsControl(c) || IsLone(path, i) ? $"\\u{(int)c:X4}" : c.ToString()));

    private static bool IsLone(string path, int at)
        => char.IsHighSurrogate(path[at])
            ? at + 1 == path.Length || !char.IsLowSurrogate(path[at + 1])
            : char.IsLowSurrogate(path[at]) && (at == 0 || !char.IsHighSurrogate(path[at - 1]));
}
