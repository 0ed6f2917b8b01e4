namespace Corpus;

/// <summary>What a condition is being asked of: an article, and where it is inside <c>Any(…)</c> the spans around it. Not thread-safe.</summary>
internal sealed class Scope(Article article)
{
    private SpanSlots<Paragraph>? _paragraphs;
    private SpanSlots<Sentence>? _sentences;
    private SpanSlots<Token>? _tokens;
    private SpanSlots<Quotation>? _quotations;
    private SpanSlots<object?>? _elements;

    public Article Article { get; set; } = article;

    /// <summary>The paragraphs of the lambdas around, by their parameters.</summary>
    public SpanSlots<Paragraph> Paragraphs => _paragraphs ??= new SpanSlots<Paragraph>("paragraph");

    /// <summary>The sentences of the lambdas around.</summary>
    public SpanSlots<Sentence> Sentences => _sentences ??= new SpanSlots<Sentence>("sentence");

    /// <summary>The tokens of the lambdas around.</summary>
    public SpanSlots<Token> Tokens => _tokens ??= new SpanSlots<Token>("token");

    /// <summary>The quotations of the lambdas around.</summary>
    public SpanSlots<Quotation> Quotations => _quotations ??= new SpanSlots<Quotation>("quotation");

    /// <summary>The values of lists of the lambdas around.</summary>
    public SpanSlots<object?> Elements => _elements ??= new SpanSlots<object?>("value");
}
