namespace Corpus;

/// <summary>A token in a query: what <see cref="Token"/> has, with the same meaning. The parameter of a lambda given to <c>Any(…)</c>.</summary>
public sealed class TokenFields
{
    private readonly SpanParameter _parameter;

    internal TokenFields(SpanParameter parameter) => _parameter = parameter;

    /// <summary>Its own characters.</summary>
    public TextSymbol Text => new(Source("Text", static token => token.Text));

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> Start => new(Source("Start", static token => token.Start));

    /// <summary>Its length in UTF-16 units.</summary>
    public NumberSymbol<int> Length => new(Source("Length", static token => token.Length));

    /// <summary>Where it ends in the article's text, in UTF-16 units.</summary>
    public NumberSymbol<int> End => new(Source("End", static token => token.End));

    /// <summary>Its place among the tokens of the article, from 0.</summary>
    public NumberSymbol<int> Index => new(Source("Index", static token => token.Index));

    /// <summary>What it is.</summary>
    public EnumSymbol<TokenKind> Kind => new(Source("Kind", static token => token.Kind));

    private ScopeSource<T> Source<T>(string name, Func<Token, T> get) => new(_parameter, name, scope => get(scope.Tokens[_parameter]));
}
