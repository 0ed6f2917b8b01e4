using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Path">The folder or file, as the user gave it.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Findings">In the order in which a build tells them.</param>
internal sealed record CheckedFolder(string Path, int Files, IReadOnlyList<ReportedFinding> Findings);
