using System.Globalization;
using System.Text;

namespace Corpus.Testing;

/// <summary>Other case, a word at a time.</summary>
internal sealed class CasePerturbation(LetterCase letterCase, double rate, string language) : Perturbation(NameOf(letterCase) + (rate < 1 ? $" {Percent(rate)} of words" : ""))
{
    private readonly bool _isDutch = language.Equals("nl", StringComparison.OrdinalIgnoreCase) || language.StartsWith("nl-", StringComparison.OrdinalIgnoreCase);

    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        var text = edits.Text;
        var changed = new StringBuilder();
        var (inWord, isChosen) = (false, false);
        for (var at = 0; at < text.Length;)
        {
            var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            var isFirst = false;
            if (IsOfWord(text, at))
            {
                isFirst = !inWord;
                isChosen = inWord ? isChosen : random.Chance(rate);
                inWord = true;
            }
            else if (inWord && !JoinsWord(text, at))
            {
                inWord = false;
            }

            if (inWord && isChosen)
            {
                Change(edits, changed, at, length, isFirst);
                if (isFirst && _isDutch && letterCase == LetterCase.Title && IsDutchIJ(text, at))
                    Change(edits, changed, at + length++, 1, isFirst);
            }

            at += length;
        }
    }

    private static string NameOf(LetterCase letterCase) => letterCase switch
    {
        LetterCase.Upper => "upper case",
        LetterCase.Lower => "lower case",
        LetterCase.Title => "title case",
        _ => "swapped case",
    };

    private static bool IsDutchIJ(string text, int at)
        => at + 1 < text.Length && text[at] is 'i' or 'I' && text[at + 1] is 'j' or 'J' && Clusters.LengthAt(text, at + 1) == 1;

    // A letter or a mark: the first categories of Unicode.
    private static bool IsOfWord(string text, int at)
        => CharUnicodeInfo.GetUnicodeCategory(text, at) <= UnicodeCategory.SpacingCombiningMark;

    // can't is one word, and so is can’t.
    private static bool JoinsWord(string text, int at) => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text, at + 1);

    private void Change(TextEdits edits, StringBuilder changed, int at, int length, bool isFirst)
    {
        var character = edits.Text.AsSpan(at, length);
        changed.Clear();
        if (letterCase == LetterCase.Title && isFirst)
            CaseMapping.AppendTitle(changed, character);
        else if (letterCase == LetterCase.Upper || (letterCase == LetterCase.Swapped && CaseMapping.IsLower(character)))
            CaseMapping.AppendUpper(changed, character);
        else
            CaseMapping.AppendLower(changed, character);
        edits.Replace(at, length, changed.ToString());
    }
}
