namespace Corpus.Testing;

/// <summary>Other spaces for U+0020, at a rate or where typesetters put them.</summary>
internal sealed class SpacePerturbation(SpaceKind kind, double rate, bool onlyTypical) : Perturbation(NameOf(kind) + (onlyTypical ? " in typical places" : rate < 1 ? $" {Percent(rate)}" : ""))
{
    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        var text = edits.Text;
        Span<char> space = [kind switch { SpaceKind.NoBreak => '\u00A0', SpaceKind.Thin => '\u2009', _ => '\u202F' }];
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (Clusters.LengthAt(text, at) == 1 && (!onlyTypical || IsTypical(text, at)) && random.Chance(rate))
                edits.Replace(at, 1, space);
        }
    }

    private static string NameOf(SpaceKind kind) => kind switch
    {
        SpaceKind.NoBreak => "no-break spaces",
        SpaceKind.Thin => "thin spaces",
        _ => "narrow no-break spaces",
    };

    // Around numbers, behind signs of money and abbreviations, inside of guillemets, before high punctuation and dashes.
    private static bool IsTypical(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length)
            return false;
        var (before, behind) = (text[at - 1], text[at + 1]);
        return char.IsAsciiDigit(before) || char.IsAsciiDigit(behind)
            || before is '€' or '$' or '£' or '§' or '«' or '‹'
            || behind is '%' or '»' or '›' or '!' or '?' or ':' or ';' or '–' or '—'
            || (before == '.' && char.IsUpper(behind) && IsAbbreviation(text, at - 1));
    }

    // One to three letters before the full stop: "J. ", "dr. ", "Mrs. ".
    private static bool IsAbbreviation(string text, int stop)
    {
        const int Longest = 3;
        var start = stop;
        while (start > 0 && stop - start <= Longest && char.IsLetter(text[start - 1]))
            start--;
        return stop - start is > 0 and <= Longest;
    }
}
