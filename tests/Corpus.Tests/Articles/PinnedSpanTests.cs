using CsCheck;

namespace Corpus.Tests;

/// <summary>Spans that a program names by their words.</summary>
public class PinnedSpanTests
{
    private const string Text = "‘Het is wéér zover’, zei hij. 🙂\n\nDe auto’s staan stil, de bussen\nstaan stil.";

    private static readonly Article Bus = TestCorpus.Articles(TestCorpus.Article("bus", Text, line: 3))[0];

    [Theory]
    [InlineData("'Het is wéér zover'", "‘Het is wéér zover’", 0)]
    [InlineData("De auto's", "De auto’s", 34)]
    [InlineData("🙂 De", "🙂\n\nDe", 30)]
    [InlineData("de bussen staan", "de bussen\nstaan", 56)]
    public void Words_give_the_stretch_that_has_them(string words, string text, int start)
    {
        var span = Bus.Span(words);

        Assert.Equal((text, start, start + text.Length), (span.Text.ToString(), span.Start, span.End));
        Assert.Same(Bus, span.Article);
        Assert.True(Bus.TrySpan(words, out var same));
        Assert.Equal(span, same);
    }

    [Fact]
    public void Of_words_that_stand_more_than_once_a_number_says_which()
    {
        Assert.Equal((44, 66), (Bus.Span("staan stil", 1).Start, Bus.Span("staan stil", occurrence: 2).Start));
        Assert.True(Bus.TrySpan("staan stil", 2, out var second));
        Assert.Equal(66, second.Start);
        Assert.Equal(34, Bus.Span("De", 1).Start);
    }

    [Fact]
    public void Words_that_stand_more_than_once_are_an_error_that_says_how_often()
    {
        var error = Assert.Throws<ArgumentException>(() => Bus.Span("staan stil"));

        Assert.StartsWith("'staan stil' stands twice in the article 'bus' (bus.txt:3); say which one with a number from 1 to 2 behind the words, or give it more words.", error.Message, StringComparison.Ordinal);
        Assert.False(Bus.TrySpan("staan stil", out var span));
        Assert.Equal(default, span);
    }

    [Theory]
    [InlineData("staan stil", 0, "'staan stil' stands twice in the article 'bus' (bus.txt:3), so the number behind the words is from 1 to 2.")]
    [InlineData("staan stil", 3, "'staan stil' stands twice in the article 'bus' (bus.txt:3), so the number behind the words is from 1 to 2.")]
    [InlineData("bussen", 2, "'bussen' stands once in the article 'bus' (bus.txt:3), so the number behind the words is 1, or left out.")]
    public void A_number_that_is_none_of_them_is_an_error(string words, int occurrence, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Bus.Span(words, occurrence));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.False(Bus.TrySpan(words, occurrence, out _));
    }

    [Theory]
    [InlineData("De autoos staan", "'De autoos staan' does not stand in the article 'bus' (bus.txt:3); nearest is […zover’, zei hij. 🙂  »De auto’s staan« stil, de bussen staan…].")]
    [InlineData("we\u0301e\u0301r zover", "'we\u0301e\u0301r zover' does not stand in the article 'bus' (bus.txt:3); nearest is [‘Het is »wéér zover«’, zei hij. 🙂  De…], which has its accents in another Unicode normalization form.")]
    [InlineData("kernwapens", "'kernwapens' does not stand in the article 'bus' (bus.txt:3); nothing in it is near; give Span words as they stand there.")]
    public void Words_that_do_not_stand_there_are_an_error_with_what_is_nearest(string words, string message)
    {
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Bus.Span(words)).Message);
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Bus.Span(words, 1)).Message);
        Assert.False(Bus.TrySpan(words, out _));
    }

    [Fact]
    public void No_words_are_an_error()
    {
        Assert.StartsWith("There are no words to look for", Assert.Throws<ArgumentException>(() => Bus.Span(" \n")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Bus.Span(null!));
        Assert.Throws<ArgumentNullException>(() => Bus.TrySpan(null!, out _));
        Assert.False(Bus.TrySpan("", out _));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_word()
    {
        Assert.False(Bus.TrySpan("\uD83D", out _));
        Assert.Throws<KeyNotFoundException>(() => Bus.Span("\uD83D"));
    }

    [Fact]
    public void The_text_of_a_span_is_where_the_span_says()
        => Gen.Select(Gen.Int[0, Text.Length - 1], Gen.Int[1, Text.Length]).Sample((start, length) =>
        {
            var words = Text.Substring(start, Math.Min(length, Text.Length - start)).Trim();
            if (words.Length > 0 && Bus.TrySpan(words, out var span))
                Assert.Equal((words, words), (span.Text.ToString(), Text[span.Start..span.End]));
        });
}
