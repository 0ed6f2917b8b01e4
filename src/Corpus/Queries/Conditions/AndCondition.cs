namespace Corpus;

/// <summary>Both hold.</summary>
internal sealed class AndCondition(Condition left, Condition right) : ChainCondition(left, right)
{
    internal override bool Holds(Scope scope)
    {
        foreach (var operand in OperandSpan)
        {
            if (!operand.Holds(scope))
                return false;
        }

        return true;
    }
}
