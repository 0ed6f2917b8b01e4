namespace Corpus;

/// <summary>A line <c>S</c> of a gold file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The sentence, each run of white space as one space.</param>
internal sealed record StandoffSentence(int Line, string Text);
