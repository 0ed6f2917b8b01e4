using CsCheck;

namespace Corpus.Segmentation.Tests.Languages;

public class FoldedWordTests
{
    // Both sides of every border that folding has, characters whose low byte is a letter, halves of pairs.
    private static readonly Gen<char> Character = Gen.Frequency(
        (20, Gen.OneOf("aBzZbA'".ToCharArray())),
        (5, Gen.OneOf('@', '[', '`', '{', '\0', '\u007F', '1', ' ', '’', '‘')),
        (1, Gen.OneOf('\u0080', 'é', 'É', '\u00FF', '\u0141', '\u0161', '\u2041', '\uD83D', '\uDE00', '\uFFFF')));

    private static readonly Gen<string> Word = Character.Array[0, 20].Select(characters => new string(characters));

    [Theory]
    [InlineData("Abcdefghijklmno", false)]
    [InlineData("Abcdefghijklmnop", true)]
    [InlineData("a", false)]
    [InlineData("", true)]
    [InlineData("’s", false)]
    [InlineData("één", true)]
    public void A_word_has_1_to_15_ASCII_characters_and_apostrophes(string word, bool isNone)
    {
        Assert.Equal(isNone, FoldedWord.Of(word.AsSpan()).IsNone);
    }

    [Fact]
    public void It_is_none_if_it_cannot_be_folded_and_else_has_its_length()
    {
        Word.Sample(word =>
        {
            var (folded, expected) = (FoldedWord.Of(word.AsSpan()), Folded(word));
            Assert.Equal(expected is null, folded.IsNone);
            Assert.Equal(expected?.Length ?? 0, folded.Length);
        });
    }

    [Fact]
    public void Two_are_the_same_if_they_fold_to_the_same_and_then_their_hashes_are_too()
    {
        Gen.Select(Word, Word).Sample((one, two) => AssertSameIfFoldedSame(one, two));
        Gen.Select(Word, Gen.Int[0, 20], Character).Sample((word, at, character) => AssertSameIfFoldedSame(word, Changed(word, at, character)));
    }

    [Fact]
    public void A_word_without_its_first_character_is_the_rest()
    {
        Word.Where(word => Folded(word) is not null).Sample(word =>
        {
            var rest = FoldedWord.Of(word.AsSpan()).WithoutFirst();
            Assert.True(rest.Is(FoldedWord.Of(word.AsSpan(1))));
            Assert.Equal(word.Length - 1, rest.Length);
        });
    }

    [Fact]
    public void A_word_within_a_text_is_the_word_by_itself_however_near_the_end_it_stands()
    {
        // 16 characters behind the start are read at once where the text has them, and one by one where it has not.
        Character.Array[0, 40].Sample(characters =>
        {
            ReadOnlySpan<char> text = characters;
            for (var start = 0; start <= text.Length; start++)
            {
                for (var length = 0; length <= Math.Min(18, text.Length - start); length++)
                    AssertWithin(text, start, length);
            }
        });
    }

    [Fact]
    public void A_character_folds_to_lower_case_and_curly_apostrophes_to_straight_ones()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.Equal((char)c is '’' or '‘' ? '\'' : char.ToLowerInvariant((char)c), FoldedWord.Fold((char)c));
    }

    private static void AssertWithin(ReadOnlySpan<char> text, int start, int length)
    {
        var (within, word) = (FoldedWord.Of(text, start, length), text.Slice(start, length).ToString());
        Assert.Equal(Folded(word) is null, within.IsNone);
        Assert.True(within.Is(FoldedWord.Of(word.AsSpan())), $"'{word}' at {start} of {text.Length}");
    }

    private static void AssertSameIfFoldedSame(string one, string two)
    {
        var (left, right) = (FoldedWord.Of(one.AsSpan()), FoldedWord.Of(two.AsSpan()));
        Assert.Equal(string.Equals(Folded(one), Folded(two), StringComparison.Ordinal), left.Is(right));
        if (left.Is(right))
            Assert.Equal(left.Hash, right.Hash);
    }

    private static string Changed(string word, int at, char character) => at < word.Length ? $"{word[..at]}{character}{word[(at + 1)..]}" : word.ToUpperInvariant();

    // The oracle: what a word is folded to, null if it cannot be.
    private static string? Folded(string word)
    {
        var straight = word.Replace('’', '\'').Replace('‘', '\'');
        return straight.Length is 0 or > 15 || straight.Any(c => !char.IsAscii(c)) ? null : straight.ToLowerInvariant();
    }
}
