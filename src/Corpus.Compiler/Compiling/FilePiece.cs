using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>What is read in one go: a file, or a part of one.</summary>
/// <param name="File">The file.</param>
/// <param name="Length">Its length in bytes, or that of the part; 0 where it is not known.</param>
/// <param name="Bytes">The part; null for all of the file.</param>
/// <param name="Part">Which part it is; null for all of the file.</param>
internal sealed record FilePiece(CorpusFileEntry File, long Length, byte[]? Bytes = null, FilePart? Part = null);
