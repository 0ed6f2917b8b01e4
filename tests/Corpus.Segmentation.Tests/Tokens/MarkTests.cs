namespace Corpus.Segmentation.Tests.Tokens;

public class MarkTests
{
    [Theory]
    [InlineData("''Ja'', zei", "'' Ja '' , zei")]
    [InlineData(",,Ja'' zei", ",, Ja '' zei")]
    [InlineData("``Ja''", "`` Ja ''")]
    public void A_quotation_mark_of_two_characters_is_one_token(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("„Ja” «ja» ‚ja’ \"ja\"", "„ Ja ” « ja » ‚ ja ’ \" ja \"")]
    [InlineData("‘“Ja”’", "‘ “ Ja ” ’")]
    public void Other_quotation_marks_are_one_token_each(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Theory]
    [InlineData("wacht... nu", "wacht ... nu")]
    [InlineData("wat?! nee!!", "wat ?! nee !!")]
    [InlineData("nee -- ja", "nee -- ja")]
    [InlineData("nee… ja", "nee … ja")]
    public void Runs_of_stops_and_hyphens_are_one_token(string text, string tokens)
        => Assert.Equal(tokens, Tokenized.Dutch(text));

    [Fact]
    public void Every_other_mark_is_its_own_token()
        => Assert.Equal("[ ( a ) ; ] { * }", Tokenized.Dutch("[(a);]{*}"));

    [Theory]
    [InlineData("👨‍👩‍👧")]
    [InlineData("👍🏽")]
    [InlineData("🇳🇱")]
    [InlineData("1️⃣")]
    [InlineData("☺️")]
    public void An_emoji_is_one_token(string emoji)
    {
        Assert.Equal(emoji, Tokenized.Dutch(emoji));
        Assert.Equal([TokenKind.Emoji], Tokenized.Kinds(emoji));
    }

    [Fact]
    public void Two_flags_are_two_tokens()
        => Assert.Equal("🇳🇱 🇧🇪", Tokenized.Dutch("🇳🇱🇧🇪"));

    [Theory]
    [InlineData("…", TokenKind.Punctuation)]
    [InlineData("•", TokenKind.Punctuation)]
    [InlineData("‰", TokenKind.Symbol)]
    [InlineData("+", TokenKind.Symbol)]
    [InlineData("©", TokenKind.Symbol)]
    [InlineData("☺", TokenKind.Symbol)]
    [InlineData("½", TokenKind.Number)]
    [InlineData("漢", TokenKind.Word)]
    [InlineData("é", TokenKind.Word)]
    [InlineData("\u0001", TokenKind.Other)]
    [InlineData("\uFFFD", TokenKind.Other)]
    [InlineData("\u0301", TokenKind.Other)]
    public void Every_token_has_its_kind(string token, TokenKind kind)
        => Assert.Equal([kind], Tokenized.Kinds(token));

    [Fact]
    public void White_space_of_any_kind_is_one_segment()
    {
        var segments = new List<TokenSegment>();
        foreach (var segment in Tokenizer.For("nl").Segment("a \t\r\n\u00A0\u2003b"))
            segments.Add(segment);
        Assert.Equal([new(0, 1, TokenKind.Word), new(1, 6, TokenKind.Blank), new(7, 1, TokenKind.Word)], segments);
    }
}
