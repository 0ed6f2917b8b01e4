namespace Corpus.Sources;

/// <summary>Which part of a file is read: whole lines of a file that is too long to be one text. Offsets are then those in the part, lines those in the file.</summary>
/// <param name="FirstLine">The number of its first line, from 1.</param>
internal readonly record struct FilePart(int FirstLine);
