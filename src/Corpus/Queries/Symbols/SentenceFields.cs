namespace Corpus;

/// <summary>A sentence in a query: what <see cref="Sentence"/> has, with the same meaning. The parameter of a lambda given to <c>Any(…)</c>.</summary>
public sealed class SentenceFields
{
    private readonly SpanParameter _parameter;

    internal SentenceFields(SpanParameter parameter) => _parameter = parameter;

    /// <summary>Its own characters.</summary>
    public TextSymbol Text => new(Source("Text", static sentence => sentence.Text));

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> Start => new(Source("Start", static sentence => sentence.Start));

    /// <summary>Its length in UTF-16 units.</summary>
    public NumberSymbol<int> Length => new(Source("Length", static sentence => sentence.Length));

    /// <summary>Where it ends in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> End => new(Source("End", static sentence => sentence.End));

    /// <summary>Its place among the sentences of the article, from 0.</summary>
    public NumberSymbol<int> Index => new(Source("Index", static sentence => sentence.Index));

    /// <summary>Its tokens.</summary>
    public TokenListSymbol Tokens => new(_parameter, Source("Tokens.Count", static sentence => sentence.Tokens.Count), scope => scope.Sentences[_parameter].Tokens);

    /// <summary>The quotations that begin in it.</summary>
    public QuotationListSymbol Quotations => new(_parameter, Source("Quotations.Count", static sentence => sentence.Quotations.Count), scope => scope.Sentences[_parameter].Quotations);

    private ScopeSource<T> Source<T>(string name, Func<Sentence, T> get) => new(_parameter, name, scope => get(scope.Sentences[_parameter]));
}
