using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Finds and reads the citation file of a corpus, which lies beside its card.</summary>
internal static class CitationFileBeside
{
    /// <summary>The text of the file and what it says; nulls where there is none, or none that can be used, which is reported. O(length).</summary>
    public static (string? Text, CitationFile? Citation) Read(FoundCard? card, Report report)
    {
        if (card is null || System.IO.Path.Combine(System.IO.Path.GetDirectoryName(card.Path)!, CitationFile.Name) is var path && !File.Exists(path))
            return default;

        try
        {
            var bytes = ArticleFiles.ReadBytes(path);
            if (FileDecoder.TryDecode(CitationFile.Name, bytes, bytes.Length, out var text, out var problem))
            {
                var citation = CitationFileReader.Read(CitationFile.Name, text, out var findings);
                foreach (var finding in findings)
                    report.Add(path, finding);
                return (Lines(text), citation);
            }

            // The analyzer does not see this file, so that its findings about bytes are told here.
            report.Add(path, SourceDiagnostic.Create(DiagnosticRules.BadCitation, CitationFile.Name, problem!.Place, problem.Message, "it is as if there were no file"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            report.Add(path, SourceDiagnostic.Create(
                DiagnosticRules.BadCitation, CitationFile.Name, FilePlace.Beginning, $"The file cannot be read: {failure.Message}", "it is as if there were no file"));
        }

        return default;
    }

    // The same bytes from every checkout.
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
