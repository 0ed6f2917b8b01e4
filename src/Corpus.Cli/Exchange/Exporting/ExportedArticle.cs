using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>An article that is exported.</summary>
/// <param name="Source">What it says.</param>
/// <param name="Compiled">The same article in its image, with its tokens and sentences.</param>
internal readonly record struct ExportedArticle(SourceArticle Source, ToolArticle Compiled);
