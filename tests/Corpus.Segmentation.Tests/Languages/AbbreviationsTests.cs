using System.Text;
using CsCheck;

namespace Corpus.Segmentation.Tests.Languages;

public class AbbreviationsTests
{
    private static readonly AbbreviationClass[] Classes =
        [AbbreviationClass.MayEndSentence, AbbreviationClass.BeforeName, AbbreviationClass.BeforeNumber, AbbreviationClass.NeverEndsSentence];

    // Few characters, so that what is looked up is often listed; the long beginning reaches the border of 15.
    private static readonly Gen<string> Word = Gen.Select(
        Gen.OneOf("", "", "", "Abcdefghijkl", "abcdefghijkl"),
        Gen.OneOf("abABz.'".ToCharArray()).Array[1, 4],
        (start, end) => start + new string(end));

    // No two that differ only in capitals: which of them is found is not laid down.
    private static readonly Gen<(AbbreviationClass Class, string Word)[]> Entries = Gen.Select(Gen.OneOf(Classes), Word).Array[0, 40]
        .Select(entries => entries.Where(entry => entry.Item2.Length <= 15).DistinctBy(entry => entry.Item2.ToLowerInvariant(), StringComparer.Ordinal).ToArray());

    [Fact]
    public void A_word_has_the_class_that_it_is_listed_with_in_lower_case_or_as_it_is_listed()
    {
        Gen.Select(Entries, Word.Array[20]).Sample((entries, others) =>
        {
            var abbreviations = Listed(entries);
            var words = entries.Select(entry => entry.Word).Concat(entries.Select(entry => entry.Word.ToUpperInvariant())).Concat(others).Append("");
            foreach (var word in words.SelectMany(word => new[] { word, word + "." }))
                Assert.Equal(ClassOf(entries, word), abbreviations.Find(word.AsSpan()));
        });
    }

    [Fact]
    public void A_string_and_its_UTF_8_have_the_same_class()
    {
        Gen.Select(Entries, Gen.OneOf(Word, Gen.Select(Word, Gen.String[0, 3], (word, rest) => word + rest)).Array[20]).Sample((entries, words) =>
        {
            var abbreviations = Listed(entries);
            foreach (var word in words.Concat(entries.Select(entry => entry.Word)))
                Assert.Equal(abbreviations.Find(word.AsSpan()), abbreviations.Find(Encoding.UTF8.GetBytes(word)));
        });
    }

    [Theory]
    [InlineData("bv", true)]
    [InlineData("bv.", true)]
    [InlineData("Bv.", true)]
    [InlineData("BV", true)]
    [InlineData("No", true)]
    [InlineData("No.", true)]
    [InlineData("no.", false)]
    [InlineData("NO.", false)]
    [InlineData("bv..", false)]
    [InlineData("b", false)]
    [InlineData(".", false)]
    [InlineData("", false)]
    [InlineData("bvé", false)]
    public void A_word_in_lower_case_is_found_with_any_capitals_and_one_with_a_capital_as_it_is_listed(string word, bool isListed)
    {
        var abbreviations = new Abbreviations((AbbreviationClass.BeforeNumber, "bv No"));

        Assert.Equal(isListed ? AbbreviationClass.BeforeNumber : AbbreviationClass.None, abbreviations.Find(word.AsSpan()));
    }

    [Fact]
    public void A_word_may_have_15_characters_and_its_full_stop()
    {
        var abbreviations = new Abbreviations((AbbreviationClass.BeforeName, "abcdefghijklmno"));

        Assert.Equal(AbbreviationClass.BeforeName, abbreviations.Find("abcdefghijklmno".AsSpan()));
        Assert.Equal(AbbreviationClass.BeforeName, abbreviations.Find("abcdefghijklmno.".AsSpan()));
        Assert.Equal(AbbreviationClass.BeforeName, abbreviations.Find("abcdefghijklmno."u8));
        Assert.Equal(AbbreviationClass.None, abbreviations.Find("abcdefghijklmnop".AsSpan()));
        Assert.Equal(AbbreviationClass.None, abbreviations.Find("abcdefghijklmnop."u8));
        Assert.Equal(AbbreviationClass.None, abbreviations.Find("abcdefghijklmn".AsSpan()));
    }

    [Theory]
    [InlineData("abcdefghijklmnop")]
    [InlineData("één")]
    [InlineData("bv nr bv")]
    public void A_list_with_a_word_that_is_too_long_or_not_ASCII_or_there_twice_is_refused(string words)
    {
        Assert.Throws<ArgumentException>(() => new Abbreviations((AbbreviationClass.MayEndSentence, words)));
    }

    private static Abbreviations Listed((AbbreviationClass Class, string Word)[] entries)
        => new([.. Classes.Select(@class => (@class, string.Join(' ', entries.Where(entry => entry.Class == @class).Select(entry => entry.Word))))]);

    // The oracle: what the remarks of the class say, word by word.
    private static AbbreviationClass ClassOf((AbbreviationClass Class, string Word)[] entries, string word)
    {
        var bare = word.EndsWith('.') ? word[..^1] : word;
        return entries.FirstOrDefault(entry => entry.Word == (entry.Word.Any(char.IsAsciiLetterUpper) ? bare : bare.ToLowerInvariant())).Class;
    }
}
