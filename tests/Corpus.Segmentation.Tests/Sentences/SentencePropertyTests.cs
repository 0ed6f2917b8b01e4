using CsCheck;

namespace Corpus.Segmentation.Tests.Sentences;

public class SentencePropertyTests
{
    private static readonly Gen<string> Language = Gen.OneOf("nl", "en", "de", "fr", "und");

    // What the rules look at, in any order.
    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOf(". ", "! ", "? ", "… ", " ... ", ". . . ", "。", "(", ") ", "[", "] ", "‘", "’ ", "“", "” ", "\"", " \" ", "« ", " »", "'", " – ", "-", "\n", "\n- ", "\n1. ", " 2) ", "• ", " "),
            Gen.OneOf("De ", "haven ", "Jan", "mr. ", "enz. ", "nr. ", "5", "12.30 ", "J. ", "U.S. ", "said ", "’s ", "iPhone ", "a@b.example", "😀", "港", "\uD800", "\0"),
            Gen.String[0, 4])
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void The_first_token_of_each_paragraph_begins_a_sentence_and_sentences_ascend()
    {
        Gen.Select(Text, Text, Language).Sample((one, two, language) =>
        {
            var structure = TextAnalyzer.Analyze(one + two, [new ParagraphSpan(0, one.Length), new ParagraphSpan(one.Length, two.Length)], language);
            var second = Array.FindIndex(structure.Tokens, token => token.Start >= one.Length);

            return (structure.Tokens.Length == 0 ? structure.Sentences.Length == 0 : structure.Sentences[0] == 0)
                && (second < 0 || structure.Sentences.Contains(second))
                && structure.Sentences.Zip(structure.Sentences.Skip(1)).All(pair => pair.First < pair.Second)
                && structure.Sentences.All(first => first < structure.Tokens.Length);
        });
    }

    [Fact]
    public void Every_token_is_in_exactly_one_sentence()
    {
        Gen.Select(Text, Language).Sample((text, language) =>
        {
            var structure = SentenceText.Analyze(language, text);
            return Enumerable.Range(0, structure.Sentences.Length).Sum(index => structure.SentenceAt(index).Count) == structure.Tokens.Length;
        });
    }

    [Fact]
    public void A_heading_has_one_sentence_whatever_stands_in_it()
    {
        Gen.Select(Text, Language).Sample((text, language) =>
        {
            var structure = SentenceText.Analyze(language, text, isHeading: true);
            return structure.Sentences.Length == Math.Min(1, structure.Tokens.Length);
        });
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a. ")]
    [InlineData("1) ")]
    [InlineData("‘A.’ ")]
    [InlineData("\n- ")]
    [InlineData("« ")]
    [InlineData("A (B. ")]
    [InlineData("1 A ")]
    [InlineData("Jan ")]
    public void A_million_characters_of_the_same_are_divided_into_sentences_of_tokens(string repeated)
    {
        // Up to a million tokens: what looks ahead or back without a bound would take hours here.
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        var tokens = new List<TokenSegment>();
        foreach (var segment in new TokenSegments(text, LanguageRules.English))
        {
            if (segment.Kind != TokenKind.Blank)
                tokens.Add(segment);
        }

        var sentences = new List<int>();
        SentenceSplitter.AddSentences(text, tokens.ToArray(), new TokenRange(0, tokens.Count), false, LanguageRules.English, sentences);

        Assert.Equal(0, sentences[0]);
        Assert.True(sentences.Zip(sentences.Skip(1)).All(pair => pair.First < pair.Second), "Sentences ascend.");
        Assert.InRange(sentences[^1], 0, tokens.Count - 1);
    }
}
