using System.Globalization;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;

namespace Corpus.Tour;

/// <content>Shows a build that fails.</content>
internal sealed partial class Step
{
    /// <summary>Compiles a folder with these files, which have a mistake, and prints the files and what the build prints.</summary>
    public void ShowBuild(params (string Path, string Content)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-tour-").FullName;
        try
        {
            foreach (var (path, content) in files)
            {
                File.WriteAllText(Path.Combine(folder, path), content);
                output.WriteLine();
                output.WriteLine($"     {path}");
                foreach (var line in content.TrimEnd('\n').Split('\n'))
                    output.WriteLine($"{TextIndent}{line}");
            }

            var report = new StringWriter(CultureInfo.InvariantCulture);
            CorpusCompiler.Compile(
                CorpusFolder.List(folder, "Nieuws", "nl"), Path.Combine(folder, "Nieuws.corpus"), new Report(report, ReportScope.All, Severities.Read("", "", [])), default);
            Print(report.ToString().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
