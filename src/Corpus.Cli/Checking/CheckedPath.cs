using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Checking;

/// <summary>A folder or a file of articles that was checked, and what was found in it.</summary>
/// <param name="Path">The folder or file, as the user gave it.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Findings">In the order in which a build tells them.</param>
internal sealed record CheckedPath(string Path, int Files, IReadOnlyList<ReportedFinding> Findings);
