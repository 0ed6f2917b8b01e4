namespace Corpus;

/// <summary>What a condition is being asked of: an article, and where it is inside <c>Any(…)</c> the spans around it. Not thread-safe.</summary>
internal sealed class Scope(Article article)
{
    public Article Article { get; set; } = article;

    public Paragraph Paragraph { get; set; }

    public Sentence Sentence { get; set; }

    public Quotation Quotation { get; set; }

    public Token Token { get; set; }
}
