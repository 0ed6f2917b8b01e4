namespace Corpus;

/// <summary>The spans of one kind that the lambdas around a condition stand at, the innermost last. Not thread-safe.</summary>
/// <param name="kind">What a span is called in messages: <c>sentence</c>.</param>
internal sealed class SpanSlots<T>(string kind)
{
    private (SpanParameter Parameter, T Span)[] _slots = new (SpanParameter, T)[2];
    private int _count;

    /// <summary>Where the lambda of the parameter stands. O(lambdas around).</summary>
    /// <exception cref="InvalidOperationException">None of the lambdas around has the parameter.</exception>
    public T this[SpanParameter parameter]
    {
        get
        {
            for (var i = _count - 1; i >= 0; i--)
            {
                if (ReferenceEquals(_slots[i].Parameter, parameter))
                    return _slots[i].Span;
            }

            throw new InvalidOperationException(
                $"'{parameter.Name}' is a {kind} of an Any(…) or All(…) that has ended, or has not begun, where the condition asks it. Ask it within the lambda that it is the parameter of.");
        }
    }

    /// <summary>A lambda begins. Those around it keep their spans, also one that was made beside it.</summary>
    public void Enter(SpanParameter parameter)
    {
        if (_count == _slots.Length)
            Array.Resize(ref _slots, 2 * _count);
        _slots[_count++].Parameter = parameter;
    }

    /// <summary>The innermost lambda goes on to a span.</summary>
    public void MoveTo(T span) => _slots[_count - 1].Span = span;

    /// <summary>The innermost lambda ends.</summary>
    public void Leave() => _count--;
}
