namespace Corpus;

/// <summary>
/// The fields of a corpus's articles as symbols for queries: in <c>Where(a =&gt; a.Date.Year == 2022)</c>, what <c>a</c> is.
/// Generated code derives one class from it for each corpus.
/// </summary>
public abstract class ArticleFields
{
}
