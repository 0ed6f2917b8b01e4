namespace Corpus;

/// <summary>A paragraph in a query: what <see cref="Paragraph"/> has, with the same meaning. The parameter of a lambda given to <c>Any(…)</c>.</summary>
public sealed class ParagraphFields
{
    private readonly SpanParameter _parameter;

    internal ParagraphFields(SpanParameter parameter) => _parameter = parameter;

    /// <summary>Its own characters.</summary>
    public TextSymbol Text => new(Source("Text", static paragraph => paragraph.Text));

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> Start => new(Source("Start", static paragraph => paragraph.Start));

    /// <summary>Its length in UTF-16 units.</summary>
    public NumberSymbol<int> Length => new(Source("Length", static paragraph => paragraph.Length));

    /// <summary>Where it ends in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> End => new(Source("End", static paragraph => paragraph.End));

    /// <summary>1 to 6 if it is a heading, 0 if it is running text.</summary>
    public NumberSymbol<int> HeadingLevel => new(Source("HeadingLevel", static paragraph => paragraph.HeadingLevel));

    /// <summary>Whether it is a heading.</summary>
    public BooleanSymbol IsHeading => new(Source("IsHeading", static paragraph => paragraph.IsHeading));

    /// <summary>Its tokens.</summary>
    public TokenListSymbol Tokens => new(_parameter, Source("Tokens.Count", static paragraph => paragraph.Tokens.Count), scope => scope.Paragraphs[_parameter].Tokens);

    /// <summary>The sentences that begin in it.</summary>
    public SentenceListSymbol Sentences => new(_parameter, Source("Sentences.Count", static paragraph => paragraph.Sentences.Count), scope => scope.Paragraphs[_parameter].Sentences);

    /// <summary>The quotations that begin in it.</summary>
    public QuotationListSymbol Quotations => new(_parameter, Source("Quotations.Count", static paragraph => paragraph.Quotations.Count), scope => scope.Paragraphs[_parameter].Quotations);

    private ScopeSource<T> Source<T>(string name, Func<Paragraph, T> get) => new(_parameter, name, scope => get(scope.Paragraphs[_parameter]));
}
