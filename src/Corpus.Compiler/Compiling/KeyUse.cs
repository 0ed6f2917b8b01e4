namespace Corpus.Compiler.Compiling;

/// <summary>The first article of a corpus that has a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The corpus-relative path of the file of the article.</param>
/// <param name="Line">The line where the article begins.</param>
internal readonly record struct KeyUse(string Key, string Path, int Line);
