using System.Text;
using CsCheck;

namespace Corpus.Tests;

public class WordOracleTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "a", "A", "b", "de", "De", "brug", "Brug", "é", "É", "e\u0301", "E\u0301", "\u0301", "\u0323", "ß", "ſ", "ς", "Σ", "σ", "ı", "İ", "i", "ǅ", "µ", "μ",
        "1", "22", "٣", "_", "‿", "'", "’", "‘", ".", ",", "-", " ", " ", " ", "\u00A0", "\n", "\n\n", "\n \n", "\t", "—", "🙂", "\u00AD", "\u200B", "\u200D",
        "Ⅷ", "²", "中", "\u1112\u1161\u11AB", "\u212B", "\u0958", "\uFB2C", "\u0345", "ᾳ", "=\u0338", "\u2260", "\0", "\u0085", "\u2028", "\r");

    private static readonly Gen<string> Texts = Pieces.Array[0, 20].Select(string.Concat);

    private static readonly Gen<string> Phrases = Pieces.Array[0, 4].Select(string.Concat);

    [Fact]
    public void Phrases_are_found_where_the_oracle_finds_them()
        => Gen.Select(Texts, Phrases, Gen.Bool).Sample(
            (text, phrase, matchCase) => Assert.Equal(
                WordOracle.ContainsPhrase(text, phrase, matchCase), TestCorpus.Text(text).ContainsPhrase(phrase, matchCase)),
            iter: 20_000);

    // Phrases that are there, in another case and another normalization form.
    [Fact]
    public void Parts_of_the_text_are_found_where_the_oracle_finds_them()
        => Gen.Select(Texts, Gen.Int[0, 40], Gen.Int[1, 12], Gen.OneOf(NormalizationForm.FormC, NormalizationForm.FormD), Gen.Bool, Gen.Bool).Sample(
            (text, start, length, form, upper, matchCase) =>
            {
                text = text.Replace("🙂", "");
                start = Math.Min(start, text.Length);
                var phrase = text.Substring(start, Math.Min(length, text.Length - start)).Normalize(form);
                phrase = upper ? phrase.ToUpperInvariant() : phrase;
                Assert.Equal(
                    WordOracle.ContainsPhrase(text, phrase, matchCase), TestCorpus.Text(text).ContainsPhrase(phrase, matchCase));
            },
            iter: 20_000);

    [Fact]
    public void Both_normalization_forms_of_a_text_have_the_same_words()
        => Gen.Select(Texts, Phrases, Gen.Bool).Sample(
            (text, phrase, matchCase) => Assert.Equal(
                TestCorpus.Text(text.Normalize(NormalizationForm.FormC)).ContainsPhrase(phrase, matchCase),
                TestCorpus.Text(text.Normalize(NormalizationForm.FormD)).ContainsPhrase(phrase, matchCase)),
            iter: 20_000);

    [Fact]
    public void Words_are_those_of_the_oracle()
        => Texts.Sample(
            text =>
            {
                var words = new List<string>();
                var scanner = new WordScanner(Encoding.UTF8.GetBytes(text));
                while (scanner.MoveNext())
                    words.Add(WordForm.Of(scanner.Word, matchCase: false));
                Assert.Equal(WordOracle.Words(text, matchCase: false), words);
            },
            iter: 20_000);

    [Fact]
    public void The_form_of_a_word_is_its_own()
        => Texts.Sample(
            text =>
            {
                var scanner = new WordScanner(Encoding.UTF8.GetBytes(text));
                while (scanner.MoveNext())
                {
                    Assert.True(WordForm.Is(scanner.Word, WordForm.Of(scanner.Word, matchCase: false), matchCase: false));
                    Assert.False(WordForm.Is(scanner.Word, WordForm.Of(scanner.Word, matchCase: false) + "x", matchCase: false));
                }
            },
            iter: 5_000);
}
