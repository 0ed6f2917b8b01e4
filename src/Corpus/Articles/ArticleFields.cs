namespace Corpus;

/// <summary>
/// The place of a corpus's fields as symbols, by which queries will be answered from indexes. It has no members in this version, where
/// a query is plain LINQ over articles. Generated code derives one class from it for each corpus.
/// </summary>
public abstract class ArticleFields
{
}
