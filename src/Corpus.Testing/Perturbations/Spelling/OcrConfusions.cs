namespace Corpus.Testing;

/// <summary>
/// Which characters a reading machine takes for which. A table of our own of the confusions that proofreaders list as the most frequent: the Project Gutenberg FAQ, S.16 ("1, l, ! and I are
/// routinely confused; m is often mistaken for rn or ni; h and b, e and c are commonly misread"), Oxford University Press's guide to common OCR errors (s and f, h and li, h and b, e and c, in and
/// m, rn and m) and MobileRead's "OCR villains" (0 and O, 5 and S, B and R, cl and d, n and u, ri and n, ii and u, vv and w).
/// </summary>
internal static class OcrConfusions
{
    private static readonly (string Read, string As)[] Table =
    [
        ("rn", "m"), ("m", "rn"), ("ni", "m"), ("in", "m"), ("m", "in"),
        ("cl", "d"), ("d", "cl"), ("li", "h"), ("h", "li"), ("ri", "n"),
        ("ii", "u"), ("u", "ii"), ("vv", "w"), ("w", "vv"),
        ("l", "1"), ("l", "I"), ("1", "l"), ("1", "I"), ("I", "l"), ("I", "1"), ("i", "l"),
        ("O", "0"), ("0", "O"), ("S", "5"), ("5", "S"), ("B", "R"), ("B", "8"), ("8", "B"),
        ("e", "c"), ("c", "e"), ("h", "b"), ("b", "h"), ("n", "u"), ("u", "n"), ("s", "f"), ("f", "s"),
    ];

    private static readonly (string Read, string As)[][] ByFirst = [.. Enumerable.Range(0, 128).Select(c => Table.Where(row => row.Read[0] == c).ToArray())];

    /// <summary>The confusions that begin with a character.</summary>
    public static ReadOnlySpan<(string Read, string As)> Of(char first) => first < ByFirst.Length ? ByFirst[first] : [];
}
