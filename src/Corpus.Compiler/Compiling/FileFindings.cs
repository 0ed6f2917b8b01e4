using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Reports what is wrong with files as they are read: of one that comes in parts as many findings as of any other one by one, and the number of the rest.</summary>
/// <param name="report">Takes the findings.</param>
internal sealed class FileFindings(Report report)
{
    private ReadFile? _current;
    private int _told;
    private int _untold;
    private bool _hasUntoldError;

    /// <summary>Reports the findings of a file or of the next part of one.</summary>
    public void Add(ReadFile file)
    {
        if (file.Part is not { FirstLine: > 1 })
            Finish();
        _current = file;
        foreach (var finding in file.Diagnostics)
        {
            if (file.Part is null || _told < SourceFile.MostFindings)
                Tell(file, finding);
            else
                Count(1, finding.Rule.Severity == DiagnosticSeverity.Error);
        }

        Count(file.Untold.Count, file.Untold.HasErrors);
    }

    /// <summary>Says how many findings the last file has more. Once, after all files.</summary>
    public void Finish()
    {
        if (_untold > 0)
            report.Add(_current!.File.FullPath, SourceFile.More(_current.File.Path, _untold, _hasUntoldError));
        (_told, _untold, _hasUntoldError) = (0, 0, false);
    }

    private void Tell(ReadFile file, SourceDiagnostic finding)
    {
        report.Add(file.File.FullPath, finding);
        _told++;
    }

    private void Count(int findings, bool hasErrors)
    {
        _untold += findings;
        _hasUntoldError |= hasErrors;
    }
}
