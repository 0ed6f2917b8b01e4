using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Corpus.Tests;

/// <summary>What is known to stand in every match of a regular expression.</summary>
public class PatternLiteralsTests
{
    private static readonly Gen<string> Piece = Gen.OneOf("", "a", "b*", ".*", "[ab]+", "(?:ab|b)", "b?");

    private static readonly Gen<string> Patterns = Gen.Select(Gen.OneOf("", "^"), Piece, Gen.OneOf("ab", "bab", "Ba", "ki"), Piece, Gen.OneOf("", "aa"), Gen.OneOf("", "$"))
        .Select((start, before, part, between, more, end) => start + before + part + between + more + end);

    private static readonly Gen<string> Forms = Gen.OneOf("a", "A", "b", "B", "ba", "k", "K", "i", "é").Array[1, 7].Select(string.Concat);

    [Theory]
    [InlineData("^(?:.*heid)$", "", "heid")]
    [InlineData("^ver[a-z]+ing(en)?$", "ver", "ing")]
    [InlineData("^ge.*d$", "ge", "d")]
    [InlineData("bestand", "", "bestand")]
    [InlineData("^(her|be)[a-z]+en$", "", "en")]
    [InlineData("^on.*lijk(e|heid)?$", "on", "lijk")]
    [InlineData("^(abc|abd)$", "", "")]
    [InlineData("^a+b$", "a", "b")]
    [InlineData("^(abc)?$", "", "")]
    [InlineData("^a?bc$", "", "bc")]
    [InlineData("a{2}é", "", "aa")]
    [InlineData("..", "", "")]
    public void It_begins_every_match_or_is_in_it(string pattern, string beginning, string part)
    {
        var literals = PatternAutomaton.Of(new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), isOfCulture: true)!.Literals;
        Assert.Equal(beginning, Encoding.ASCII.GetString(literals.Beginning));
        Assert.Equal(part, Encoding.ASCII.GetString(literals.Part));
    }

    [Theory]
    [InlineData("^[ab]c", true)]
    [InlineData("^(her|be|ge)", true)]
    [InlineData("^[a-z]c", false)]
    [InlineData("[ab]c", false)]
    [InlineData("^(abc)?", false)]
    public void Few_beginnings_are_told_from_many(string pattern, bool isFew)
        => Assert.Equal(isFew, PatternAutomaton.Of(new Regex(pattern, RegexOptions.CultureInvariant), isOfCulture: true)!.Literals.HasFewBeginnings);

    [Fact]
    public void The_same_terms_are_found_as_if_each_were_read()
        => Gen.Select(Forms.Array[1, 40], Patterns, Gen.Bool).Sample(
            (forms, pattern, ignoreCase) =>
            {
                var image = TestCorpus.Open(TestCorpus.Segmented([.. forms.Select((form, i) => TestCorpus.Article("t" + i, form))]));
                var expression = new Regex(pattern, RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None));
                using var found = new ArticleBitmap(image.Count);
                TextTest.WordMatch(expression).AccessBy(image)!.Collect(found, default);
                for (var i = 0; i < forms.Length; i++)
                    Assert.True(expression.IsMatch(forms[i]) == found[i], $"{pattern}: '{forms[i]}' found: {found[i]}");
            },
            iter: 1_000);

    [Fact]
    public void An_i_without_a_dot_is_left_to_the_expression()
    {
        var image = TestCorpus.Open(TestCorpus.Segmented([TestCorpus.Article("een", "kist kıst"), TestCorpus.Article("twee", "kast")]));
        var expression = new Regex("^k.*ist?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        using var found = new ArticleBitmap(image.Count);
        TextTest.WordMatch(expression).AccessBy(image)!.Collect(found, default);
        Assert.Equal([0], found.ToArray());
    }
}
