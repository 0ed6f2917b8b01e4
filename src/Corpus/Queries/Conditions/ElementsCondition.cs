namespace Corpus;

/// <summary>A condition holds for one value of a list, or for all of them; of a list that is missing neither does.</summary>
internal sealed class ElementsCondition<T> : LeafCondition
{
    private readonly ValueSource<IReadOnlyList<T>?> _list;
    private readonly SpanParameter _parameter;
    private readonly Condition _inner;
    private readonly bool _isAll;
    private readonly bool _isNullable;
    private readonly bool _isOfList;

    /// <summary>The condition.</summary>
    /// <param name="list">The list.</param>
    /// <param name="parameter">What the lambda calls one of the values.</param>
    /// <param name="inner">What is asked of each.</param>
    /// <param name="isAll">Whether it has to hold for all of them.</param>
    /// <param name="isNullable">Whether the list may be missing.</param>
    public ElementsCondition(ValueSource<IReadOnlyList<T>?> list, SpanParameter parameter, Condition inner, bool isAll, bool isNullable)
    {
        (_list, _parameter, _inner, _isAll, _isNullable) = (list, parameter, inner, isAll, isNullable);
        Depth = Nesting.Within(inner.Depth);
        Size = Nesting.Joined(inner.Size, 0);
        Asked = AskedCorpus.OfBoth(list.Asked, inner.Asked);
        _isOfList = IsOnlyOf(inner, parameter);
    }

    public override bool IsOfArticle => _isOfList && _list.IsOfArticle;

    public override bool IsOperator => _isNullable;

    public override Condition? Necessary => _isAll ? null : ArticleCondition.ImpliedBy(_inner);

    internal override int Depth { get; }

    internal override int Size { get; }

    internal override int Queries => _inner.Queries;

    internal override CorpusImage? Asked { get; }

    internal override Condition Opposite
        => _isNullable ? new AndCondition(new ValueCondition<IReadOnlyList<T>?>(_list, new SameListTest<T>(null, isNot: true)), base.Opposite) : base.Opposite;

    public override string ToString(string parameter)
        => $"{_list.ToString(parameter)}{(_isNullable ? "?" : "")}.{Call(parameter)}{(_isNullable ? " == true" : "")}";

    // What is asked of the values alone is the same for the same list.
    public override IndexAccess? AccessBy(CorpusImage image)
        => _isOfList ? _list.AccessBy(image, new MethodTest<IReadOnlyList<T>?>(Call("a"), _isNullable, values => Holds(new Scope(article: null!), values))) : null;

    public override double CostOf(CorpusImage image) => _list.Cost + 500;

    internal override bool Holds(Scope scope) => Holds(scope, _list.Get(scope));

    /// <summary>Whether the condition asks nothing but the parameter. O(conditions).</summary>
    private static bool IsOnlyOf(Condition condition, SpanParameter parameter) => condition switch
    {
        ChainCondition chain => chain.Operands.All(operand => IsOnlyOf(operand, parameter)),
        NotCondition not => IsOnlyOf(not.Inner, parameter),
        LeafCondition leaf => leaf.IsOnlyOf(parameter),
        _ => condition is ConstantCondition,
    };

    private string Call(string parameter) => $"{(_isAll ? "All" : "Any")}({_parameter.Name} => {ConditionText.Of(_inner, parameter)})";

    private bool Holds(Scope scope, IReadOnlyList<T>? values)
    {
        if (values is null)
            return false;

        var open = scope.Elements;
        open.Enter(_parameter);
        try
        {
            foreach (var value in values)
            {
                open.MoveTo(value);
                if (_inner.Holds(scope) != _isAll)
                    return !_isAll;
            }

            return _isAll;
        }
        finally
        {
            open.Leave();
        }
    }
}
