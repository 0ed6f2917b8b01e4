using CsCheck;

namespace Corpus.Sources.Tests.Pins;

/// <summary>Where words of pinned spans stand, and what is near to those that do not.</summary>
public class PinnedWordsTests
{
    /// <summary>Letters, quotes of all kinds, white space of all kinds, and a surrogate pair.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf("a", "b", "é", "🙂", "‘", "’", "\"", "„", "»", " ", "\n", "\u00A0", " \n").Array[1, 120].Select(string.Concat);

    private static readonly Gen<string> Words = Gen.OneOf("a", "b", "🙂", "'", "\"", " ").Array[1, 4].Select(string.Concat);

    [Theory]
    [InlineData("De haven is dicht.", "haven is", 3, 8)]
    [InlineData("Hij zei: ‘Dicht!’", "'Dicht!'", 9, 8)]
    [InlineData("Hij zei: “Dicht!”", "\"Dicht!\"", 9, 8)]
    [InlineData("Hij zei: „Dicht!”", "»Dicht!«", 9, 8)]
    [InlineData("de auto’s staan", "auto`s", 3, 6)]
    [InlineData("naar\nde  overkant", "naar de overkant", 0, 17)]
    [InlineData("naar de overkant", " naar\n\tde ", 0, 7)]
    public void Words_stand_there_whatever_their_quotes_and_their_white_space(string text, string words, int start, int length)
        => Assert.Equal([new TextSpan(start, length)], PinnedWords.Find(FoldedText.Of(text), words));

    [Theory]
    [InlineData("De haven", "de haven")]
    [InlineData("zei ‘Ja’", "\"Ja\"")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("de 🙂", "\uDE42")]
    [InlineData("de haven", "dehaven")]
    [InlineData("dehaven", "de haven")]
    [InlineData("", "a")]
    [InlineData("a", " ")]
    public void All_else_is_compared_as_it_stands(string text, string words) => Assert.Empty(PinnedWords.Find(FoldedText.Of(text), words));

    [Fact]
    public void Words_that_overlap_themselves_stand_more_than_once()
        => Assert.Equal([new TextSpan(0, 2), new TextSpan(1, 2)], PinnedWords.Find(FoldedText.Of("aaa"), "aa"));

    [Fact]
    public void Words_cut_from_a_text_are_found_where_they_were_cut()
        => Gen.Select(Texts, Gen.Int[0, 1000], Gen.Int[1, 1000]).Sample((text, from, size) =>
        {
            if (Cut(text, from, size) is not { } place)
                return;
            var words = text.Substring(place.Start, place.Length);

            Assert.Contains(place, PinnedWords.Find(FoldedText.Of(text), words));
            Assert.Contains(place, PinnedWords.Find(FoldedText.Of(text), Exchanged(words)));
        });

    [Fact]
    public void Whatever_is_found_reads_like_the_words()
        => Gen.Select(Texts, Words).Sample((text, words) =>
        {
            foreach (var place in PinnedWords.Find(FoldedText.Of(text), words))
                Assert.Equal(FoldedText.Of(words.Trim()).Text, FoldedText.Of(text.Substring(place.Start, place.Length)).Text);
        });

    [Fact]
    public void What_somebody_would_write_of_a_stretch_stands_there()
        => Gen.Select(Texts, Gen.Int[0, 1000], Gen.Int[1, 1000]).Sample((text, from, size) =>
        {
            if (Cut(text, from, size) is { } place)
                Assert.Contains(place, PinnedWords.Find(FoldedText.Of(text), FoldedText.Of(text).WordsAt(place)));
        });

    // A stretch that neither begins nor ends with white space, and cuts no pair.
    private static TextSpan? Cut(string text, int from, int size)
    {
        var start = from % text.Length;
        var end = start + 1 + (size % (text.Length - start));
        while (start < end && (char.IsWhiteSpace(text[start]) || char.IsLowSurrogate(text[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || char.IsHighSurrogate(text[end - 1])))
            end--;
        return start < end ? new TextSpan(start, end - start) : null;
    }

    private static string Exchanged(string words)
        => words.Replace('‘', '\'').Replace('’', '`').Replace('"', '“').Replace('„', '"').Replace("\u00A0", "\n ", StringComparison.Ordinal);
}
