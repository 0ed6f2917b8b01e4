using CsCheck;

namespace Corpus.Testing.Tests.Perturbations;

/// <summary>Texts of words, marks, blanks and characters that are hard: pairs, clusters, characters that compose, ligatures.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "a", "Zandrecht", "haven", "moon", "rn", "cl", "ij", "IJ", "straße", "ß", "ﬁets", "é", "e\u0301", "E\u0302\u0323", "ø", "ǆ", "ŉ", "İ", "ı", "Σ", "ά", "й", "각", "\u1100\u1161\u11A8", "दि",
        "1", "0", "l", "I", "19", ".", "!", "?", "…", ",", " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "'s ", "’t", "can’t", "(", ")", "–",
        "😀", "👩‍👩‍👧", "🇳🇱", "🇳", "\u0301", "\u0345", "\u200D", "\uFE0F", "\u0600", "𝔘", "𐐨", "\uFFFE", "\0",
    ];

    private static readonly Gen<string> Character = Gen.Int[0, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

    /// <summary>Well-formed texts.</summary>
    public static Gen<string> WellFormed { get; } = Gen.Frequency((12, Gen.OneOf(Pieces)), (1, Character)).Array[0, 40].Select(string.Concat);

    /// <summary>Texts that may hold halves of pairs.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((12, Gen.OneOf(Pieces)), (1, Character), (1, Gen.Char['\uD800', '\uDFFF'].Select(c => c.ToString()))).Array[0, 40].Select(string.Concat);

    /// <summary>Every kind of perturbation, with rates that change much.</summary>
    public static Gen<Perturbation> Perturbations { get; } = Gen.OneOf(
        Gen.Enum<QuoteStyle>().Select(style => Perturbation.Quotes(style)),
        Gen.Bool.Select(Perturbation.Apostrophes),
        Gen.Bool.Select(composed => Perturbation.Normalized(composed ? System.Text.NormalizationForm.FormC : System.Text.NormalizationForm.FormD)),
        Gen.Select(Gen.Enum<SpaceKind>(), Gen.Double[0, 1]).Select((kind, rate) => Perturbation.Spaces(kind, rate)),
        Gen.Enum<SpaceKind>().Select(Perturbation.SpacesInTypicalPlaces),
        Gen.Enum<LineEnding>().Select(Perturbation.LineEndings),
        Gen.Select(Gen.Enum<LetterCase>(), Gen.Double[0, 1], Gen.OneOf("", "nl")).Select((letterCase, rate, language) => Perturbation.Casing(letterCase, rate, language)),
        Gen.Double[0, 1].Select(rate => Perturbation.AccentsDropped(rate)),
        Gen.Select(Gen.Double[0, 1], Gen.Enum<KeyboardLayout>(), Gen.Int[1, 15], Gen.Enum<TypoRate>()).Select((rate, layout, kinds, per) => Perturbation.Typos(rate, layout, (TypingErrors)kinds, per)),
        Gen.Double[0, 1].Select(rate => Perturbation.OcrErrors(rate)),
        Gen.Select(Gen.Int[0, 60], Gen.Enum<TextBoundary>()).Select((units, boundary) => Perturbation.Truncated(units, boundary)),
        Gen.Select(Gen.Double[0, 1], Gen.Enum<TextBoundary>()).Select((fraction, boundary) => Perturbation.TruncatedToFraction(fraction, boundary)),
        Gen.Const((Perturbation)new AnyEdits()));

    /// <summary>One perturbation, or up to three after each other.</summary>
    public static Gen<Perturbation> Sequences { get; } = Perturbations.Array[1, 3].Select(all => all.Aggregate((first, next) => first.Then(next)));

    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }

    /// <summary>A perturbation of a user: inserts, deletes and replaces whatever comes.</summary>
    private sealed class AnyEdits() : Perturbation("any edits")
    {
        protected override void Perturb(TextEdits edits, PerturbationRandom random)
        {
            for (var at = 0; at <= edits.Text.Length;)
            {
                var length = at == edits.Text.Length ? 0 : System.Globalization.StringInfo.GetNextTextElementLength(edits.Text, at);
                switch (random.Next(8))
                {
                    case 0:
                        edits.Insert(at, "++");
                        edits.Replace(at, length, "xyz");
                        break;
                    case 1:
                        edits.Delete(at, length);
                        edits.Insert(at + length, "+");
                        break;
                    case 2:
                        edits.Insert(at, "-");
                        break;
                }

                at += Math.Max(1, length);
            }
        }
    }
}
