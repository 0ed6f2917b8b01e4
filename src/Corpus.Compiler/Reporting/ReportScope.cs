namespace Corpus.Compiler.Reporting;

/// <summary>Which findings a run prints, so that nothing is reported twice.</summary>
internal enum ReportScope
{
    /// <summary>Every finding.</summary>
    All,

    /// <summary>Findings about the corpus as a whole; the compiler's analyzer reports those about single files.</summary>
    Corpus,
}
