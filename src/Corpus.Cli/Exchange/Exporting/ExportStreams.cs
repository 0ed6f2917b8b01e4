namespace Corpus.Cli.Exchange.Exporting;

/// <summary>What a format writes to: text, bytes or a folder, whichever it is.</summary>
/// <param name="Text">Takes text in UTF-8; null for a folder.</param>
/// <param name="Bytes">The same place for bytes; null for standard output and for a folder.</param>
/// <param name="Folder">Takes files.</param>
internal sealed record ExportStreams(TextWriter? Text, Stream? Bytes, OutputFolder? Folder);
