namespace Corpus;

/// <summary>Finds what a condition over spans says about the article that has them.</summary>
internal static class ArticleCondition
{
    /// <summary>A condition over the article that holds wherever the condition does for one of its spans; null if there is none. O(conditions).</summary>
    public static Condition? ImpliedBy(Condition condition) => condition switch
    {
        AndCondition and => ByAll(and.Operands),
        OrCondition or => ByAny(or.Operands),
        LeafCondition { IsOfArticle: true } leaf => leaf,
        LeafCondition leaf => leaf.Necessary,
        _ => null,
    };

    private static Condition? ByAll(IReadOnlyList<Condition> conditions)
    {
        Condition? all = null;
        foreach (var condition in conditions)
        {
            if (ImpliedBy(condition) is { } implied)
                all = all is null ? implied : new AndCondition(all, implied);
        }

        return all;
    }

    private static Condition? ByAny(IReadOnlyList<Condition> conditions)
    {
        Condition? any = null;
        foreach (var condition in conditions)
        {
            if (ImpliedBy(condition) is not { } implied)
                return null;
            any = any is null ? implied : new OrCondition(any, implied);
        }

        return any;
    }
}
