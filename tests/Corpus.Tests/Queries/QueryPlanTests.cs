namespace Corpus.Tests;

/// <summary>What <c>Explain()</c> says.</summary>
public class QueryPlanTests
{
    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Articles = ExecutorCorpora.Five();

    private static readonly HashSet<int> Some = [0, 1, 2];

    private static readonly ListedLeaf Indexed = new("Word", Some) { Indexed = Some, Estimate = 2, FindCost = 1 };

    private static readonly ListedLeaf Probed = new("Number", new HashSet<int> { 1, 2, 4 }) { Indexed = new HashSet<int> { 1, 2, 4 }, Estimate = 3, FindCost = 1000, ProbeCost = 30 };

    private static readonly ListedLeaf Asked = new("Asked", new HashSet<int> { 2, 3 }) { HoldsCost = 5000 };

    [Fact]
    public void All_articles_take_no_step()
        => Assert.Equal("Nieuws: 5 articles, 5 found", Articles.Explain().ToString());

    [Fact]
    public void An_index_comes_first_and_what_has_none_is_checked_on_what_is_left()
        => Assert.Equal(
            """
            Nieuws: 5 articles, 1 found
              1. index of a.Word for a.Word: estimated 2, found 3
              2. index of a.Number looked up for 3 articles: a.Number: found 2
              3. checked on 2 articles: a.Asked: found 1
            """, Explained(Asked & Probed & Indexed));

    [Fact]
    public void A_scan_says_why()
    {
        Assert.Equal(
            """
            Nieuws: 5 articles, 2 found
              1. checked on all 5 articles, since no index answers it: a.Asked: found 2
            """, Explained(Asked));
        var dear = new ListedLeaf("Dear", Some) { Indexed = Some, Estimate = 3, FindCost = 1e9 };
        Assert.Equal(
            """
            Nieuws: 5 articles, 2 found
              1. checked on all 5 articles, since reading the index of a.Dear would take longer: !(a.Dear): found 2
            """, Explained(!dear));
    }

    [Fact]
    public void Alternatives_are_steps_within_a_step()
        => Assert.Equal(
            """
            Nieuws: 5 articles, 4 found
              1. any of these: a.Word || a.Asked: found 4
                 1. index of a.Word for a.Word: estimated 2, found 3
                 2. checked on 2 articles: a.Asked: found 1
            """, Explained(Indexed | Asked));

    [Fact]
    public void A_necessary_condition_narrows_down_what_is_checked()
    {
        var leaf = new ListedLeaf("Quotes", new HashSet<int> { 1 }) { NecessaryCondition = Indexed, HoldsCost = 1e6 };
        Assert.Equal(
            """
            Nieuws: 5 articles, 1 found
              1. index of a.Word for a.Word: estimated 2, found 3
              2. checked on 3 articles: a.Quotes: found 1
            """, Explained(leaf));
    }

    [Fact]
    public void Of_alternatives_that_are_necessary_what_has_an_index_narrows_down()
    {
        var other = new ListedLeaf("Other", new HashSet<int> { 3 }) { Indexed = new HashSet<int> { 3 }, Estimate = 1, FindCost = 1 };
        var leaf = new ListedLeaf("Quotes", new HashSet<int> { 1 }) { NecessaryCondition = (Indexed & Asked) | other, HoldsCost = 1e6 };
        Assert.Equal(
            """
            Nieuws: 5 articles, 1 found
              1. any of these: a.Word || a.Other: found 4
                 1. index of a.Word for a.Word: estimated 2, found 3
                 2. index of a.Other for a.Other: estimated 1, found 1
              2. checked on 4 articles: a.Quotes: found 1
            """, Explained(leaf));
    }

    [Fact]
    public void A_condition_that_is_always_the_same_takes_no_looking_up()
        => Assert.Equal(
            """
            Nieuws: 5 articles, 0 found
              1. nothing to look up: the condition is always false
            """, Explained(Asked & !Asked));

    [Fact]
    public void Order_and_slices_are_told()
        => Assert.Equal(
            """
            Nieuws: 5 articles, 1 found
              1. index of a.Word for a.Word: estimated 2, found 3
              order: Date, Id (descending)
              skip 1, take 2: found 2
              2. checked on 2 articles: a.Asked: found 1
            """,
            Articles.Where(Indexed).OrderBy(a => a.Date).ThenByDescending(a => a.Id).Skip(1).Take(2).Where(Asked).Explain().ToString().ReplaceLineEndings("\n"));

    [Fact]
    public void Steps_can_be_read_by_a_program()
    {
        var plan = Articles.Where(Indexed & Asked).Explain();
        Assert.Equal((5, 1, 2), (plan.ArticleCount, plan.Found, plan.Steps.Count));
        var (first, second) = (plan.Steps[0], plan.Steps[1]);
        Assert.Equal((QueryPlanStepKind.Index, "index of a.Word", "a.Word", 2, 3), (first.Kind, first.Index, first.Condition, first.Estimated, first.Found));
        Assert.Equal((QueryPlanStepKind.Check, null, "a.Asked", 3, 1), (second.Kind, second.Index, second.Condition, second.Checked, second.Found));
    }

    private static string Explained(Condition condition) => Articles.Where(condition).Explain().ToString();
}
