namespace Corpus;

/// <summary>A quotation in a query: what <see cref="Quotation"/> has, with the same meaning. The parameter of a lambda given to <c>Any(…)</c>.</summary>
public sealed class QuotationFields
{
    private readonly SpanParameter _parameter;

    internal QuotationFields(SpanParameter parameter) => _parameter = parameter;

    /// <summary>Its own characters.</summary>
    public TextSymbol Text => new(Source("Text", static quotation => quotation.Text));

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> Start => new(Source("Start", static quotation => quotation.Start));

    /// <summary>Its length in UTF-16 units.</summary>
    public NumberSymbol<int> Length => new(Source("Length", static quotation => quotation.Length));

    /// <summary>Where it ends in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> End => new(Source("End", static quotation => quotation.End));

    /// <summary>The same without the marks around it.</summary>
    public TextSymbol Content => new(Source("Content", static quotation => quotation.Content));

    /// <summary>What it is.</summary>
    public EnumSymbol<QuotationKind> Kind => new(Source("Kind", static quotation => quotation.Kind));

    /// <summary>Whether it ends with its closing mark.</summary>
    public BooleanSymbol IsClosed => new(Source("IsClosed", static quotation => quotation.IsClosed));

    /// <summary>How many quotations it is nested in.</summary>
    public NumberSymbol<int> Depth => new(Source("Depth", static quotation => quotation.Depth));

    /// <summary>The word that attributes it; null if there is none.</summary>
    public SpanSymbol Cue => new(Source("Cue", static quotation => quotation.Cue));

    /// <summary>How the attribution names the speaker; null if it does not.</summary>
    public SpanSymbol Mention => new(Source("Mention", static quotation => quotation.Mention));

    /// <summary>The speaker's full name; null if it is not known.</summary>
    public SpanSymbol Speaker => new(Source("Speaker", static quotation => quotation.Speaker));

    /// <summary>Its tokens.</summary>
    public TokenListSymbol Tokens => new(_parameter, Source("Tokens.Count", static quotation => quotation.Tokens.Count), scope => scope.Quotations[_parameter].Tokens);

    /// <summary>The sentences that have a token of it.</summary>
    public SentenceListSymbol Sentences => new(_parameter, Source("Sentences.Count", static quotation => quotation.Sentences.Count), scope => scope.Quotations[_parameter].Sentences);

    private ScopeSource<T> Source<T>(string name, Func<Quotation, T> get) => new(_parameter, name, scope => get(scope.Quotations[_parameter]));
}
