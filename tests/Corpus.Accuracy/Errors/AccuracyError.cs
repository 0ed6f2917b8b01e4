namespace Corpus.Accuracy;

/// <summary>A difference between gold and what was found.</summary>
/// <param name="Layer">What it is about.</param>
/// <param name="Document">The text.</param>
/// <param name="Pattern">What errors of the same cause have in common, as far as it can be seen.</param>
/// <param name="Severity">Worse is higher.</param>
/// <param name="Shown">It with markers in its context, a line each.</param>
internal sealed record AccuracyError(Layer Layer, string Document, string Pattern, int Severity, IReadOnlyList<string> Shown);
