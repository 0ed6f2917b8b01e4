namespace Corpus.Plots.Tests;

/// <summary>Words in pictures.</summary>
public class PlotTextTests
{
    [Theory]
    [InlineData("\"haven\"", "haven")]
    [InlineData("\"de haven\"", "de haven")]
    [InlineData("\"\"", "")]
    [InlineData("\"", "\"")]
    [InlineData("\"een \\\"haven\\\"\"", "\"een \\\"haven\\\"\"")]
    [InlineData("new Regex(\"^haven\")", "new Regex(\"^haven\")")]
    public void A_pattern_of_words_is_called_by_them(string pattern, string name) => Assert.Equal(name, PlotText.NameOf(pattern));

    [Theory]
    [InlineData("haven", "haven")]
    [InlineData("havens", "havens")]
    [InlineData("havenpo", "haven…")]
    [InlineData("hàve\u0301n🙂", "hàve\u0301n🙂")]
    [InlineData("hàve\u0301n🙂s", "hàve\u0301n…")]
    [InlineData("a\nb\tc", "a b\uFFFDc")]
    public void Long_words_are_cut_between_characters(string word, string shown) => Assert.Equal(shown, PlotText.Shown(word, 6));

    [Theory]
    [InlineData("de haven is dicht", 8, "de haven\nis dicht")]
    [InlineData("de haven is dicht", 100, "de haven is dicht")]
    [InlineData("een\ntwee drie", 4, "een\ntwee\ndrie")]
    [InlineData("aanlegsteiger is", 6, "aanleg\nsteige\nr is")]
    [InlineData("haven", 0, "h\na\nv\ne\nn")]
    [InlineData("", 5, "")]
    public void Lines_are_broken_at_spaces_and_inside_words_that_are_too_wide(string text, int width, string lines)
        => Assert.Equal(lines, PlotText.Wrap(text, width, line => line.Length));

    [Fact]
    public void Numbers_have_commas_and_one_is_singular()
    {
        Assert.Equal(("1,234,567.891", "0", "1 article", "1,234 articles"), (PlotText.Number(1234567.8912), PlotText.Number(0), PlotText.Count(1, "article"), PlotText.Count(1234, "article")));
    }
}
