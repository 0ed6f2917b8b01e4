using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A file that says how to read others: a list of files, a card, or the outline of a corpus whose files nobody reads here.</summary>
internal sealed record SettingsFile(CorpusFileList? List, CardModel? Card, OutlineModel? Outline = null);
