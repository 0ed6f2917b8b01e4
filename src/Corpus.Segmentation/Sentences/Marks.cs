namespace Corpus.Segmentation;

/// <summary>What punctuation marks are to a sentence.</summary>
internal static class Marks
{
    /// <summary>A mark that ends a sentence, or may.</summary>
    public static bool IsTerminal(char c)
        => c < 0x80 ? c is '.' or '!' or '?' : c is '…' or '‼' or '⁇' or '⁈' or '⁉' or '؟' or '۔' or '।' or '॥' or '։' or '።' or '፧' or '។' or '៕' or '။' or '᠃' || IsWideTerminal(c);

    /// <summary>A full stop, exclamation or question mark of Chinese or Japanese, which need no space behind them.</summary>
    public static bool IsWideTerminal(char c) => c is '。' or '！' or '？' or '｡' or '．';

    /// <summary>Whether the token is dots that stand for something left out: <c>…</c>, <c>...</c>, <c>....</c></summary>
    public static bool IsEllipsis(ReadOnlySpan<char> token) => DotsIn(token) >= 2;

    /// <summary>How many dots the token is, of which <c>…</c> is three; 0 if it is anything else.</summary>
    public static int DotsIn(ReadOnlySpan<char> token)
    {
        var dots = 0;
        foreach (var c in token)
        {
            if (c == '…')
                dots += 3;
            else if (c == '.')
                dots++;
            else
                return 0;
        }

        return dots;
    }

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' or '（' or '［';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}' or '）' or '］';

    /// <summary>A quotation mark of any kind, an apostrophe that stands by itself among them.</summary>
    public static bool IsQuote(char c)
        => c is '"' or '\'' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』' or '`' or '´' || c is >= '‘' and <= '‟';

    /// <summary>A quotation mark that closes, where the space around it does not say.</summary>
    public static bool IsClosingQuote(char c) => c is '’' or '”' or '»' or '›' or '」' or '』' or '´';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―';

    /// <summary>A mark that begins list items and nothing else.</summary>
    public static bool IsBullet(char c) => c is '•' or '⁃' or '‣' or '◦' or '▪' or '▫' or '●' or '○' or '■' or '□' or '►' or '▶' or '➢' or '✓' or '✔';

    /// <summary>A mark that begins a question or exclamation.</summary>
    public static bool IsInverted(char c) => c is '¿' or '¡';
}
