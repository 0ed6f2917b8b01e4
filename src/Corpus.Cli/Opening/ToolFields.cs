namespace Corpus.Cli.Opening;

/// <summary>The symbols of what articles of all corpora have.</summary>
internal sealed class ToolFields(ArticleFieldsHandle handle) : ArticleFields(handle);
