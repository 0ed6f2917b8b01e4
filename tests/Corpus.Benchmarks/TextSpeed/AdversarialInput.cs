using System.Globalization;
using System.Text;
using Corpus.Sources;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>A text that rules find hard, of any length.</summary>
/// <param name="Name">What it is at its full length.</param>
/// <param name="FullLength">That length, in repetitions.</param>
/// <param name="Of">The text of so many repetitions.</param>
/// <param name="Language">A BCP 47 tag.</param>
internal sealed record AdversarialInput(string Name, int FullLength, Func<int, string> Of, string Language = "nl")
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AdversarialInput> All { get; } =
    [
        new("10 MB of letters without a space", 10_000_000, count => new string('a', count)),
        new("1 M straight quotes", 1_000_000, count => new string('"', count)),
        new("1 M apostrophes", 1_000_000, count => new string('\'', count)),
        new("1 M opening quotes, nested", 1_000_000, count => Repeat("‘“", count / 2)),
        new("1 M quotes that open and close, nested", 1_000_000, count => string.Concat(Repeat("‘“", count / 4), Repeat("”’", count / 4))),
        new("500,000 quotations with a cue", 500_000, count => Repeat("‘ja’, zei Jan Smit. ", count)),
        new("500,000 cues without a quotation", 500_000, count => Repeat("aldus zei volgens ", count)),
        new("200,000 quotations of as many people", 200_000, count => Numbered("‘ja’, zei Jan A{0}. ", count)),
        new("200,000 quotations of one surname", 200_000, count => "Jan Smit kwam. " + Repeat("‘ja’, zei Smit. ", count)),
        new("200,000 quotations of someone who is not named", 200_000, count => Repeat("‘Ja’, zei hij. ", count)),
        new("200,000 quotations of a role", 200_000, count => Repeat("‘Ja’, zei de voorzitter. ", count)),
        new("200,000 quotations in one sentence", 200_000, count => Repeat("‘ja’ en ", count)),
        new("200,000 quotations that are never closed, a paragraph each", 200_000, count => Repeat("‘Ja, zei hij.\n\n", count)),
        new("200,000 quotations by English rules", 200_000, count => Repeat("“Yes,” Ann Lee said. ", count), "en"),
        new("1 M opening brackets", 1_000_000, count => new string('(', count)),
        new("1 M items of lists", 1_000_000, count => Repeat("1) a ", count)),
        new("1 M names without a full stop", 1_000_000, count => Repeat("Jan van der ", count)),
        new("1 M full stops", 1_000_000, count => new string('.', count)),
        new("1 M initials", 1_000_000, count => Repeat("J. ", count)),
        new("1 M abbreviations with inner stops", 1_000_000, count => Repeat("a.u.b. ", count)),
        new("10 M combining marks", 10_000_000, count => "e" + new string('\u0301', count)),
        new("10 M digits", 10_000_000, count => new string('7', count)),
        new("5 M digits and commas", 5_000_000, count => Repeat("1,", count)),
        new("5 M letters and hyphens", 5_000_000, count => Repeat("a-", count)),
        new("1 M beginnings of addresses", 1_000_000, count => Repeat("www.a@", count)),
        new("5 M regional indicators", 5_000_000, count => Repeat("🇳", count)),
        new("1 M emoji with joiners", 1_000_000, count => Repeat("👩\u200d", count)),
        new("5 M newlines", 5_000_000, count => new string('\n', count)),
        new("10 M halves of surrogate pairs; bytes that are no UTF-8", 10_000_000, count => new string('\ud83d', count)),
    ];

    /// <summary>The text with its paragraphs; halves of surrogate pairs are bytes that are not UTF-8.</summary>
    public BenchmarkArticle Article(int count)
    {
        var text = Of(count);
        var bytes = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !text.AsSpan().ContainsAnyInRange('\udc00', '\udfff')
            ? Repeated(count)
            : Encoding.UTF8.GetBytes(text);
        return new BenchmarkArticle(text, bytes, OwnArticles.Paragraphs(ParagraphSplitter.Split(text)), Language);
    }

    // The first byte of three, without the others.
    private static byte[] Repeated(int count)
    {
        var bytes = new byte[count];
        Array.Fill(bytes, (byte)0xED);
        return bytes;
    }

    private static string Numbered(string part, int count)
    {
        var (format, text) = (CompositeFormat.Parse(part), new StringBuilder());
        for (var i = 0; i < count; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        return text.ToString();
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
