namespace Corpus.Compiler.Integrity;

/// <summary>A temporary file cannot be written: told apart from what goes wrong with what is read meanwhile.</summary>
internal sealed class SpoolException(Exception innerException) : Exception(innerException.Message, innerException);
