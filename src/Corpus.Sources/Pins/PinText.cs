namespace Corpus.Sources;

/// <summary>An article in a <see cref="PinTextsFile"/>.</summary>
/// <param name="Path">The corpus-relative path of its file.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Text">Its text.</param>
internal sealed record PinText(string Path, int Line, string Text);
