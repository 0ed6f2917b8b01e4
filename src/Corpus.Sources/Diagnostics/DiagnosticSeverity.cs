namespace Corpus.Sources;

/// <summary>How serious a finding is unless the build says otherwise.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>A note, which editors show and a build does not.</summary>
    Info,

    /// <summary>The build goes on.</summary>
    Warning,

    /// <summary>The build stops.</summary>
    Error,
}
