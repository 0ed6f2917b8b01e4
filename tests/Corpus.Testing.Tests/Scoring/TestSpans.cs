using Kranten;

namespace Corpus.Testing.Tests;

/// <summary>
/// Spans of a text that tests may read: article <c>brug-klein-heerdam</c>, whose first sentences are “In Klein-Heerdam ligt sinds maandag een nieuwe brug over de Heerdamse Beek. Ze is twee meter te laag.”
/// Tests of numbers only take offsets, one unit for a token: the text has more than a hundred.
/// </summary>
internal static class TestSpans
{
    public static ProefbankArticle Bridge => Proefbank.Articles["brug-klein-heerdam"];

    public static ProefbankArticle Shrimps => Proefbank.Articles["garnalenpellen"];

    public static ProefbankArticle Cat => Proefbank.Articles["kat-op-het-stadhuis"];

    /// <summary>The place of words in the text of <see cref="Bridge"/>.</summary>
    public static LabeledSpan Of(string words, string label = "")
    {
        var start = Bridge.Text.IndexOf(words);
        Assert.True(start >= 0, words);
        return new LabeledSpan(start, words.Length, label);
    }

    /// <summary>Spans as a person writes them: <c>0-5 PER, 10-15 LOC</c>.</summary>
    public static LabeledSpan[] Parse(string spans)
        => [.. spans.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(span =>
        {
            var parts = span.Split('-', ' ');
            var start = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            var end = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            return new LabeledSpan(start, end - start, parts.Length > 2 ? parts[2] : "");
        })];
}
