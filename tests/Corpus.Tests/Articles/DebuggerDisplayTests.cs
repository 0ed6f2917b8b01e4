using System.Diagnostics;
using System.Reflection;

namespace Corpus.Tests;

/// <summary>What a debugger shows, which asks by reflection as these tests do.</summary>
public class DebuggerDisplayTests
{
    private const string Text = "De haven is dicht. Zij zei: ‘Nooit meer.’";

    public static TheoryData<string, string> Shown { get; } = new()
    {
        { nameof(Paragraph), "[»De haven is dicht. Zij zei: ‘Nooit meer.’«]" },
        { nameof(Sentence), "[»De haven is dicht.« Zij zei: ‘Nooit meer.’]" },
        { nameof(Token), "[»De« haven is dicht. Zij…]" },
        { nameof(Quotation), "[…is dicht. Zij zei: »‘Nooit meer.’«]" },
        { nameof(ArticleSpan), "[De »haven« is dicht. Zij zei:…]" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_span_is_shown_between_marks(string kind, string expected)
    {
        using var image = TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("haven", Text)));

        Assert.Equal(expected, Display(ValueOf(kind, TestCorpus.Articles(image)[0])));
    }

    [Fact]
    public void An_article_is_shown_as_it_prints()
    {
        var article = TestCorpus.Articles(TestCorpus.Article("haven", Text))[0];
        Assert.Equal(article.ToString(), Display(article));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_was_disposed_of_shows_what_is_wrong(string kind, string _)
    {
        var image = TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("haven", Text)));
        var value = ValueOf(kind, TestCorpus.Articles(image)[0]);
        image.Dispose();

        Assert.StartsWith("(", Display(value), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_default_says_so()
        => Assert.All([default(Paragraph), default(Sentence), default(Token), default(Quotation), default(ArticleSpan), default(ConcordanceLine<TestArticle>)], (object value) => Assert.Equal("(default)", Display(value)));

    [Theory]
    [InlineData(typeof(Passage))]
    [InlineData(typeof(ConcordanceLine<TestArticle>))]
    [InlineData(typeof(Article))]
    public void Every_type_that_stands_for_text_is_shown(Type type)
    {
        Assert.Equal("{DebuggerDisplay,nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
        Assert.NotNull(PropertyOf(type));
    }

    private static object ValueOf(string kind, Article article) => kind switch
    {
        nameof(Paragraph) => article.Paragraphs[0],
        nameof(Sentence) => article.Sentences[0],
        nameof(Token) => article.Tokens[0],
        nameof(Quotation) => article.Quotations[0],
        _ => article.Span("haven"),
    };

    private static string Display(object value) => (string)PropertyOf(value.GetType())!.GetValue(value)!;

    private static PropertyInfo? PropertyOf(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.GetProperty("DebuggerDisplay", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } property)
                return property;
        }

        return null;
    }
}
