namespace Corpus;

/// <summary>A condition that is not made of others over the same thing: what the planner finds indexes for.</summary>
internal abstract class LeafCondition : Condition
{
    /// <summary>How the condition reads in C#, the article being <paramref name="parameter"/>.</summary>
    public abstract string ToString(string parameter);

    /// <summary>Whether it is about the article alone, wherever it stands.</summary>
    public virtual bool IsOfArticle => false;

    /// <summary>Whether it asks nothing but the parameter of <c>Any(…)</c>.</summary>
    public virtual bool IsOnlyOf(SpanParameter parameter) => false;

    /// <summary>Whether it is an operator in C#, so that <c>!</c> needs parentheses.</summary>
    public virtual bool IsOperator => false;

    /// <summary>How an index answers it for all articles of the image; null if it can only be evaluated for each, or is not about articles.</summary>
    public virtual IndexAccess? AccessBy(CorpusImage image) => null;

    /// <summary>A condition over the article that holds wherever this one does, for which there may be an index; null if there is none.</summary>
    public virtual Condition? Necessary => null;

    /// <summary>What evaluating it for one article costs on average, in nanoseconds, by order of magnitude.</summary>
    public abstract double CostOf(CorpusImage image);
}
