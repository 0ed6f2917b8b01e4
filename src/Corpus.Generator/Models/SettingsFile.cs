using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A file that says how to read others: a list of files, or a card.</summary>
internal sealed record SettingsFile(CorpusFileList? List, CardModel? Card);
