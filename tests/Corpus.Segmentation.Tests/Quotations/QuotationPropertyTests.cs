using CsCheck;

namespace Corpus.Segmentation.Tests.Quotations;

public class QuotationPropertyTests
{
    private static readonly Gen<string> Language = Gen.OneOf("nl", "en", "de", "sv", "und").Select(language => language);

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOf(
                "‘", "’", "“", "”", "„", "‚", "«", "»", "‹", "›", "\"", "'", "''", "``", "`", ",,", " ‘", "’ ", " “", "” ", " \"", "\" ", " '", "' ", "’, ", ",” ", ": “",
                "\n\n“", "\n\n", "\n"),
            Gen.OneOf(
                "Ja ", "Els Maes ", "Jan van der Aa ", "zei ", "said ", "volgens ", "according to ", "aldus ", "de burgemeester ", "the mayor ", "het ", "bij ", "van ",
                "Mr. ", "hij ", "she ", "dat ", "dogs", "6'2\" ", "’90s ", "s ", "n", ", ", ". ", "! ", "… ", ": ", "(", ") ", "– ", " "),
            Gen.OneOf("\uD800", "\0", "😀", "港", "İ", "ß", "\u200B", "42 "))
        .Array[0, 80].Select(string.Concat);

    [Fact]
    public void Ranges_lie_within_the_tokens()
    {
        Sample((structure, _) => structure.Quotations.All(quotation =>
            quotation.Tokens.Count > 1
            && IsWithin(quotation.Tokens, structure) && IsWithin(quotation.Cue, structure) && IsWithin(quotation.Mention, structure) && IsWithin(quotation.Speaker, structure)));
    }

    [Fact]
    public void Two_quotations_are_disjoint_or_nested_and_depth_counts_the_outer_ones()
    {
        Sample((structure, _) => structure.Quotations.All(one => structure.Quotations.All(two => one == two || IsDisjoint(one, two) || IsIn(one, two) || IsIn(two, one))
            && one.Depth == structure.Quotations.Count(two => one != two && IsIn(one, two))));
    }

    [Fact]
    public void An_outer_quotation_comes_first()
    {
        Sample((structure, _) => structure.Quotations.Zip(structure.Quotations.Skip(1)).All(pair => pair.First.Tokens.First < pair.Second.Tokens.First));
    }

    [Fact]
    public void Titles_and_scare_quotes_have_neither_cue_nor_mention_nor_speaker()
    {
        Sample((structure, _) => structure.Quotations.All(quotation => quotation.Kind is QuotationKind.Speech or QuotationKind.HalfQuote
            || (quotation.Cue.IsEmpty && quotation.Mention.IsEmpty && quotation.Speaker.IsEmpty)));
    }

    [Fact]
    public void Any_characters_give_quotations_of_tokens_whose_first_opens_and_which_are_disjoint_or_nested()
    {
        var characters = Gen.OneOf(Gen.String, Gen.OneOf(Gen.Char, Gen.OneOf('"', '\'', '‘', '’', '“', '”', '«', '»', ' ', '\n', 'a', '.')).Array[0, 40].Select(array => new string(array)));
        Gen.Select(characters, Language).Sample((text, language) =>
        {
            var structure = Quoted.Analyze(language, text);
            return structure.Quotations.All(one => IsWithin(one.Tokens, structure)
                && structure.Tokens[one.Tokens.First].Kind is not (TokenKind.Blank or TokenKind.Word or TokenKind.Number)
                && structure.Quotations.All(two => one == two || IsDisjoint(one, two) || IsIn(one, two) || IsIn(two, one)));
        });
    }

    private static void Sample(Func<TextStructure, string, bool> holds)
        => Gen.Select(Text, Language).Sample((text, language) => holds(Quoted.Analyze(language, text), text));

    private static bool IsWithin(TokenRange range, TextStructure structure) => range.First >= 0 && range.Count >= 0 && range.End <= structure.Tokens.Length;

    private static bool IsDisjoint(QuotationSpan one, QuotationSpan two) => one.Tokens.End <= two.Tokens.First || two.Tokens.End <= one.Tokens.First;

    private static bool IsIn(QuotationSpan inner, QuotationSpan outer) => inner.Tokens.First >= outer.Tokens.First && inner.Tokens.End <= outer.Tokens.End;
}
