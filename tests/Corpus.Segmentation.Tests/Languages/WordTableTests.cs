using CsCheck;

namespace Corpus.Segmentation.Tests.Languages;

public class WordTableTests
{
    // Few characters, so that words come again and differ little; the long beginning takes some over what is a short word.
    private static readonly Gen<string> Word = Gen.Select(
        Gen.OneOf("", "", "", "abcdefghijklm"),
        Gen.OneOf("abAB'’‘éÉ-".ToCharArray()).Array[1, 4],
        (start, end) => start + new string(end));

    private static readonly Gen<(string Word, int Value)[]> Entries = Gen.Select(Word, Gen.Int[1, 255]).Array[0, 60];

    [Fact]
    public void A_word_has_the_bits_of_all_values_that_it_was_listed_with_and_another_has_none()
    {
        Gen.Select(Entries, Word.Array[20]).Sample((entries, others) =>
        {
            var (table, oracle) = (new WordTable(entries), new Dictionary<string, int>(StringComparer.Ordinal));
            foreach (var (word, value) in entries)
                oracle[Folded(word)] = oracle.GetValueOrDefault(Folded(word)) | value;

            foreach (var word in entries.Select(entry => entry.Word.ToUpperInvariant()).Concat(others).Append(""))
                Assert.Equal(oracle.GetValueOrDefault(Folded(word)), table.Find(word.AsSpan()));
        });
    }

    [Fact]
    public void The_two_tables_have_the_words_of_the_one_that_is_asked()
    {
        Gen.Select(Entries, Word).Sample((entries, word) =>
        {
            var (table, folded) = (new WordTable(entries), FoldedWord.Of(word.AsSpan()));
            Assert.Equal(table.Find(word.AsSpan()), folded.IsNone ? table.FindOther(word.AsSpan()) : table.Find(folded));
        });
    }

    [Theory]
    [InlineData("abcdefghijklmno", 1)]
    [InlineData("ABCDEFGHIJKLMNO", 1)]
    [InlineData("abcdefghijklmnop", 2)]
    [InlineData("ABCDEFGHIJKLMNOP", 2)]
    [InlineData("abcdefghijklmn", 0)]
    [InlineData("abcdefghijklmnopq", 0)]
    public void Words_of_15_and_of_16_characters_are_found(string word, int value)
    {
        Assert.Equal(value, new WordTable([("abcdefghijklmno", 1), ("abcdefghijklmnop", 2)]).Find(word.AsSpan()));
    }

    private static string Folded(string word) => word.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
}
