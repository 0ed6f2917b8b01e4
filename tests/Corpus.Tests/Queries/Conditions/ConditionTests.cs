namespace Corpus.Tests.Queries.Conditions;

/// <summary>Long and deep conditions, and what those over spans say about the article.</summary>
public class ConditionTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Three());

    private static readonly TestFields Fields = Articles.Fields;

    [Fact]
    public void A_chain_of_a_million_terms_is_answered_and_printed()
    {
        Condition any = Fields.Date.Year == 0;
        Condition all = Fields.Date.Year != 0;
        for (var i = 1; i < 1_000_000; i++)
        {
            any |= Fields.Date.Year == 3000 + i;
            all &= Fields.Date.Year != 3000 + i;
        }

        var scope = new Scope(Articles[0]);
        Assert.False(any.Holds(scope));
        Assert.True(all.Holds(scope));
        Assert.True((any | (Fields.Date.Year == 2019)).Holds(scope));
        Assert.Equal(1, any.Depth);
        Assert.Contains(" || … 999,960 more … || a.Date.Year == 1002980 || ", any.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_that_goes_on_to_the_right_is_one_too()
    {
        Condition chain = Fields.Id == "x";
        for (var i = 0; i < 100_000; i++)
            chain = (Fields.Id == "y") | chain;

        Assert.False(chain.Holds(new Scope(Articles[0])));
        Assert.Equal(1, chain.Depth);
    }

    [Fact]
    public void What_is_nested_too_deeply_is_refused_with_the_limit()
    {
        Condition condition = Fields.Id == "leeg";
        for (var i = 0; i < Nesting.Limit; i++)
            condition = !condition;

        Assert.False(condition.Holds(new Scope(Articles[0])));
        Assert.EndsWith("!(a.Id == \"leeg\")", condition.ToString(), StringComparison.Ordinal);
        var refusal = Assert.Throws<InvalidOperationException>(() => !condition);
        Assert.Equal("The condition is nested too deeply: at most 1000 changes between '&&', '||', '!' and 'Any' can stand within one another. Chains of one operator may be as long as you like.", refusal.Message);
    }

    [Fact]
    public void And_and_or_in_turn_are_nested()
    {
        Condition condition = Fields.Id == "x";
        var refusal = Record.Exception(() =>
        {
            for (var i = 0; i < Nesting.Limit; i++)
                condition = i % 2 == 0 ? condition & (Fields.Id != "y") : condition | (Fields.Id == "z");
        });

        Assert.Null(refusal);
        Assert.Equal(Nesting.Limit, condition.Depth);
        Assert.Throws<InvalidOperationException>(() => condition & (Fields.Id == "x"));
    }

    [Theory]
    [InlineData(0, "a.Text.Contains(\"brug\")")]
    [InlineData(1, "a.Text.Contains(\"brug\") && a.Text.ContainsWord(\"dicht\")")]
    [InlineData(2, "a.Text.Contains(\"brug\") || a.Text.Contains(\"pont\")")]
    [InlineData(3, null)]
    [InlineData(4, null)]
    [InlineData(5, "a.Date.Year == 2019 && a.Text.Contains(\"brug\")")]
    [InlineData(6, "a.Text.Contains(\"brug\")")]
    [InlineData(7, null)]
    [InlineData(8, null)]
    public void A_condition_over_spans_says_what_the_article_has_to_fulfil(int which, string? necessary)
    {
        bool[] flags = [true];
        Condition condition = which switch
        {
            0 => Fields.Paragraphs.Any(p => p.Text.Contains("brug")),
            1 => Fields.Paragraphs.Any(p => p.Text.Contains("brug") && p.Length > 3 && p.Text.ContainsWord("dicht")),
            2 => Fields.Sentences.Any(s => s.Text.Contains("brug") || s.Text.Contains("pont")),
            3 => Fields.Sentences.Any(s => s.Text.Contains("brug") || s.Length > 3),
            4 => Fields.Sentences.Any(s => !s.Text.Contains("brug")),
            5 => Fields.Sentences.Any(s => Fields.Date.Year == 2019 && s.Text.Contains("brug")),
            6 => Fields.Quotations.Any(q => q.Sentences.Any(s => s.Text.Contains("brug"))),
            7 => Fields.Quotations.Any(q => q.Text == "brug"),
            _ => Fields.Quotations.Any(q => flags.Contains(q.IsClosed && q.Text.IsEmpty)),
        };

        Assert.Equal(necessary, Assert.IsAssignableFrom<LeafCondition>(condition).Necessary?.ToString());
    }

    [Fact]
    public void A_branch_in_a_lambda_that_threw_is_forgotten()
    {
        Assert.Throws<FormatException>(() => Fields.Paragraphs.Any(p => p.IsHeading ? Fail("yes") : Fail("no")));

        Assert.Equal("a.Paragraphs.Any(p => p.IsHeading || p.Length > 3)", Fields.Paragraphs.Any(p => p.IsHeading || p.Length > 3).ToString());
    }

    private static Condition Fail(string branch) => throw new FormatException(branch);
}
