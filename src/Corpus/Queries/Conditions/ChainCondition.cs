namespace Corpus;

/// <summary>Two conditions joined; where these are joined by the same operator, a chain, which may be as long as memory allows.</summary>
internal abstract class ChainCondition : Condition
{
    private Condition[]? _operands;

    private protected ChainCondition(Condition left, Condition right)
    {
        Left = left;
        Right = right;
        Depth = Nesting.Within(Math.Max(DepthOf(left), DepthOf(right)));
        Size = Nesting.Joined(left.Size, right.Size);
        Queries = Math.Max(left.Queries, right.Queries);
        Asked = AskedCorpus.OfBoth(left.Asked, right.Asked);
    }

    public Condition Left { get; }

    public Condition Right { get; }

    /// <summary>What the chain is made of, from left to right; none of them is joined by the same operator. O(their number) the first time, then O(1).</summary>
    public IReadOnlyList<Condition> Operands => _operands ??= Flatten();

    internal sealed override int Depth { get; }

    internal sealed override int Size { get; }

    internal sealed override int Queries { get; }

    internal sealed override CorpusImage? Asked { get; }

    /// <summary>The operands, for a loop that allocates nothing.</summary>
    private protected ReadOnlySpan<Condition> OperandSpan => _operands ??= Flatten();

    // One less, since the chain goes on.
    private int DepthOf(Condition condition) => condition.GetType() == GetType() ? condition.Depth - 1 : condition.Depth;

    private Condition[] Flatten()
    {
        // From right to left, so that the usual chain, which goes on to the left, needs no more than one place to come back to.
        var operands = new List<Condition>();
        var open = new Stack<Condition>();
        open.Push(this);
        while (open.TryPop(out var condition))
        {
            if (condition.GetType() == GetType())
            {
                var chain = (ChainCondition)condition;
                open.Push(chain.Left);
                open.Push(chain.Right);
            }
            else
            {
                operands.Add(condition);
            }
        }

        operands.Reverse();
        return [.. operands];
    }
}
