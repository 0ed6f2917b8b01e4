using System.Globalization;

namespace Corpus;

/// <summary>How many different words a text has for its length.</summary>
/// <param name="Tokens">N: how many tokens were counted.</param>
/// <param name="Types">V: how many different words they are.</param>
/// <param name="Hapaxes">How many words occur once (hapax legomena).</param>
/// <param name="Window">The length of the windows of <paramref name="Mattr"/> in tokens; that of the whole text where it is shorter than was asked for.</param>
/// <param name="Mattr">The moving-average type-token ratio (Covington and McFall 2010, "Cutting the Gordian knot"): the mean of V / N of all windows of this length in the running text. NaN without tokens.</param>
/// <param name="YuleK">Yule's K (Yule 1944): 10,000 (Σ f² − N) / N² over the frequency f of each word; the lower, the more diverse. NaN without tokens.</param>
/// <param name="Signature">One line that says what was counted, how, and in which articles of which corpus, so that the result can be had again.</param>
public sealed record LexicalDiversity(long Tokens, int Types, int Hapaxes, int Window, double Mattr, double YuleK, string Signature)
{
    /// <summary>V / N; depends on the length of the text. NaN without tokens.</summary>
    public double TypeTokenRatio => (double)Types / Tokens;

    /// <summary>Guiraud's R (Guiraud 1954): V / √N. NaN without tokens.</summary>
    public double GuiraudR => Types / Math.Sqrt(Tokens);

    /// <summary>Herdan's C (Herdan 1960): ln V / ln N. NaN for less than two tokens.</summary>
    public double HerdanC => Tokens < 2 ? double.NaN : Math.Log(Types) / Math.Log(Tokens);

    /// <summary>The figures, and the signature below them.</summary>
    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{Tokens:N0} tokens, {Types:N0} types, {Hapaxes:N0} hapaxes, type-token ratio {TypeTokenRatio:0.####}, MATTR {Mattr:0.####} (window {Window:N0}), Yule's K {YuleK:0.##}\n{Signature}");
}
