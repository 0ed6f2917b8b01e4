using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Corpus.Tests;

/// <summary>What the automaton of a regular expression says of forms: the same as the expression.</summary>
public class PatternAutomatonTests
{
    private const RegexOptions Caseless = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Patterns by chance may backtrack for ever; such are passed.
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static readonly RegexOptions[] Options = [RegexOptions.None, Caseless, RegexOptions.Singleline, RegexOptions.IgnoreCase];

    private static readonly Gen<string> Once = Gen.OneOf("a", "b", "B", "é", ".", "[ab]", "[^a]", "[a-é]", "\\w", "\\d", "[\\s-]", "\\.", "[^\\w]", "ſ", "k", "'");

    private static readonly Gen<string> Quantifier = Gen.OneOf("", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "*?", "{0}");

    private static readonly Gen<string> Patterns = Gen.Recursive<string>((depth, inner) =>
        Gen.Select(depth > 0 ? Once : Gen.OneOf(Once, inner.Select(group => $"({group})"), Gen.Select(inner, inner, (left, right) => $"(?:{left}|{right})")), Quantifier, (once, times) => once + times)
            .Array[0, 3].Select(string.Concat));

    private static readonly Gen<string> Anchored = Gen.Select(Gen.OneOf("", "^", "\\A"), Patterns, Gen.OneOf("", "$", "\\z", "\\Z"), (start, pattern, end) => start + pattern + end);

    private static readonly Gen<string> Forms = Gen.OneOf("a", "A", "b", "c", "é", "É", ".", "-", "ſ", "k", "K", "'", "1", "🙂", "ı", "\n").Array[0, 6].Select(string.Concat);

    [Theory]
    [InlineData("^(?:.*heid)$", "vrijheid")]
    [InlineData("^ge.*d$", "gehad")]
    [InlineData("[0-9]{2,}", "x12")]
    [InlineData("(her|be)[a-z]+en", "beginnen")]
    [InlineData("", "a")]
    public void It_is_made_of_what_is_usual(string pattern, string form) => Assert.True(Of(pattern)!.IsMatch(Encoding.UTF8.GetBytes(form)));

    [Theory]
    [InlineData(@"(a)\1")]
    [InlineData("(?=a)b")]
    [InlineData(@"\ba")]
    [InlineData("^a|b")]
    [InlineData("(?i)a")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("a{70}")]
    [InlineData("(((a{9}){9}){9}){9}")]
    public void What_it_cannot_do_is_left_to_the_expression(string pattern) => Assert.Null(Of(pattern));

    [Fact]
    public void Where_capitals_are_those_of_Turkish_the_expression_is_asked()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
        try
        {
            Assert.Null(PatternAutomaton.Of(new Regex("i", RegexOptions.IgnoreCase), isOfCulture: true));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("[a-zé]")]
    [InlineData("[^k-s]")]
    [InlineData("[À-ž]")]
    [InlineData(@"\w")]
    [InlineData(@"\W")]
    [InlineData(@"[\d_]")]
    [InlineData(@"\s")]
    [InlineData(".")]
    [InlineData("[α-ω]")]
    public void Every_character_is_the_same_to_both(string pattern)
    {
        foreach (var options in Options)
        {
            var expression = new Regex($"^{pattern}$", options);
            if (PatternAutomaton.Of(expression, isOfCulture: true) is not { } automaton)
                continue;
            for (var c = '\0'; c < char.MaxValue; c++)
            {
                if (!char.IsSurrogate(c) && automaton.IsMatch(Encoding.UTF8.GetBytes([c])) is { } isMatch)
                    Assert.True(expression.IsMatch([c]) == isMatch, $"{pattern} {options} U+{(int)c:X4}: {isMatch}");
            }
        }
    }

    [Fact]
    public void Every_form_is_the_same_to_both()
        => Gen.Select(Anchored, Forms, Gen.OneOf(Options)).Sample(
            (pattern, form, options) =>
            {
                var expression = new Regex(pattern, options, Limit);
                return PatternAutomaton.Of(expression, isOfCulture: true) is not { } automaton
                    || automaton.IsMatch(Encoding.UTF8.GetBytes(form)) is not { } isMatch
                    || Asked(expression, form) is not { } expected
                    || isMatch == expected;
            },
            iter: 3_000);

    [Fact]
    public void Terms_that_share_their_beginnings_are_found_as_if_each_were_read()
        => Gen.Select(Forms.Array[1, 12], Anchored, Gen.OneOf(Options)).Sample(
            (forms, pattern, options) =>
            {
                var image = TestCorpus.Open(TestCorpus.Segmented([.. forms.Select((form, i) => TestCorpus.Article("t" + i, form))]));
                var test = TextTest.WordMatch(new Regex(pattern, options, Limit));
                using var found = new ArticleBitmap(image.Count);
                try
                {
                    test.AccessBy(image)!.Collect(found, default);
                    var articles = TestCorpus.Articles(image);
                    for (var i = 0; i < image.Count; i++)
                        Assert.True(test.Holds(articles[i].Text) == found[i], $"{pattern} {options}: '{forms[i]}' found: {found[i]}");
                }
                catch (TimeoutException)
                {
                    // It backtracks.
                }
            },
            iter: 500);

    private static bool? Asked(Regex expression, string form)
    {
        try
        {
            return expression.IsMatch(form);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static PatternAutomaton? Of(string pattern) => PatternAutomaton.Of(new Regex(pattern, RegexOptions.CultureInvariant), isOfCulture: true);
}
