namespace Corpus;

/// <summary>What a step of a plan does.</summary>
public enum QueryPlanStepKind
{
    /// <summary>An index gives the articles of a condition.</summary>
    Index,

    /// <summary>Articles are asked one by one whether the condition holds.</summary>
    Check,

    /// <summary>The articles of several conditions, at least one of which has to hold, are put together by steps of their own.</summary>
    Group,

    /// <summary>The condition is the same for all articles, so that nothing has to be done.</summary>
    Constant,

    /// <summary>The articles found so far are sorted.</summary>
    Order,

    /// <summary>Some articles that follow each other are taken from those found so far.</summary>
    Slice,
}
