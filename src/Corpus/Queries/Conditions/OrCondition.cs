namespace Corpus;

/// <summary>At least one holds.</summary>
internal sealed class OrCondition(Condition left, Condition right) : ChainCondition(left, right)
{
    internal override bool Holds(Scope scope)
    {
        foreach (var operand in OperandSpan)
        {
            if (operand.Holds(scope))
                return true;
        }

        return false;
    }
}
