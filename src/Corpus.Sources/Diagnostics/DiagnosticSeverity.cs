namespace Corpus.Sources;

/// <summary>How serious a finding is unless the build says otherwise.</summary>
internal enum DiagnosticSeverity
{
    Warning,
    Error,
}
